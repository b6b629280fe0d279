// How far an order has come, in a few pure functions.
import { either, t } from '@/platform/i18n';
import type { Tone } from '@/platform/ui/tone';
import type { Action, OrderRow, OrderState } from './types';

export const states = ['ordered', 'planned', 'proved', 'checked', 'closed', 'withdrawn'] as const;

export function toneOf(state: OrderState): Tone {
    if (state === 'closed') return 'ok';
    if (state === 'withdrawn') return 'neutral';
    return state === 'ordered' || state === 'planned' ? 'warn' : 'primary';
}

export interface Way {
    readonly key: 'ordered' | 'planned' | 'proved' | 'checked' | 'closed';
    readonly state: 'done' | 'now' | 'next';
}
// The five steps on the way to the close: what is reached is done, what comes next is now. A withdrawn order goes nowhere.
export function wayOf(state: OrderState): Way[] {
    const keys = ['ordered', 'planned', 'proved', 'checked', 'closed'] as const;
    const reached = state === 'withdrawn' ? 0 : keys.indexOf(state) + 1;
    return keys.map((key, index) => ({ key, state: index < reached ? 'done' : index === reached && state !== 'withdrawn' ? 'now' : 'next' }));
}

// The due day in words, never by colour alone.
export function dueOf(row: OrderRow): { text: string; tone: Tone } {
    if (row.state === 'closed' || row.state === 'withdrawn') return { text: t(`rectification.state.${row.state}`), tone: 'neutral' };
    const left = row.days_left;
    if (row.overdue) return { text: typeof left === 'number' ? t('rectification.due.overdue', { days: Math.abs(left) }) : t('rectification.due.late'), tone: 'danger' };
    if (left === 0) return { text: t('rectification.due.today'), tone: 'warn' };
    if (typeof left !== 'number') return { text: '', tone: 'neutral' };
    return { text: t('rectification.due.left', { days: left }), tone: left <= 3 ? 'warn' : 'ok' };
}

export function actionOf(actions: readonly Action[], name: string): Action | undefined {
    return actions.find((one) => one.action === name);
}
export function reason(action: Action | undefined): string {
    return either(action?.reason_text ?? '', action?.reason_text_en ?? null);
}

// "12.50" → 1250; nothing for what is no amount.
export function fenOf(yuan: string): number | null {
    const text = yuan.trim();
    if (!/^\d{1,7}(\.\d{1,2})?$/.test(text)) return null;
    const [whole, part = ''] = text.split('.');
    return Number(whole) * 100 + Number(part.padEnd(2, '0'));
}
export function yuanOf(fen: number): string {
    return (fen / 100).toFixed(2);
}

export interface PupilLine {
    readonly code: string;
    readonly amount_fen: number;
}
// One pupil a line: the code, then the amount in yuan. Answers the first line that does not read.
export function pupilsIn(text: string): { pupils: PupilLine[]; wrong: string | null } {
    const pupils: PupilLine[] = [];
    for (const line of text.split('\n')) {
        if (!line.trim()) continue;
        const [code, amount, ...more] = line.trim().split(/[\s,，]+/);
        const fen = fenOf(amount ?? '');
        if (!code || fen === null || fen <= 0 || more.length > 0) return { pupils, wrong: line.trim() };
        pupils.push({ code, amount_fen: fen });
    }
    return { pupils, wrong: null };
}
