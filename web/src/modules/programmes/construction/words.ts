// Numbers and actions of construction as people read and write them, in a few pure functions.
import { either, t } from '@/platform/i18n';
import type { Tone } from '@/platform/ui/tone';
import type { Action } from './types';

// Everything of a line lies with the office that runs it: the province.
export const partition = '430000';

// Thousandths: 75500 ↔ "75.5".
export function decimalOf(milli: number): string {
    return String(milli / 1000);
}
// Nothing for what is no number with at most three decimals.
export function milliOf(text: string): number | null {
    const match = /^(-?)(\d{1,10})(?:\.(\d{1,3}))?$/.exec(text.trim());
    if (!match) return null;
    const [, sign = '', whole = '', part = ''] = match;
    const milli = Number(whole) * 1000 + Number(part.padEnd(3, '0'));
    return sign ? -milli : milli;
}
export function yuanOf(fen: number): string {
    return (fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
// For a field: without separators.
export function plainYuan(fen: number): string {
    return (fen / 100).toFixed(2);
}
export function fenOf(yuan: string): number | null {
    const match = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(yuan.replace(/[,，\s]/g, ''));
    if (!match) return null;
    const [, whole = '', part = ''] = match;
    return Number(whole) * 100 + Number(part.padEnd(2, '0'));
}
// A percentage in thousandths: 83333 → "83.3%".
export function percentOf(milli: number | null | undefined): string {
    return typeof milli === 'number' ? `${(milli / 1000).toFixed(1)}%` : '—';
}

export function toneOfStage(stage: string): Tone {
    if (stage === 'accepted' || stage === 'mid_term_passed') return 'ok';
    if (stage === 'suspended') return 'warn';
    return stage === 'withdrawn' ? 'danger' : 'primary';
}
export function toneOfOutcome(outcome: string | null | undefined): Tone {
    if (outcome === 'failed' || outcome === 'revoked') return 'danger';
    if (outcome === 'deferred') return 'warn';
    return outcome ? 'ok' : 'neutral';
}

export function actionOf(actions: readonly Action[], name: string): Action | undefined {
    return actions.find((one) => one.action === name);
}
export function reason(action: Action | undefined): string {
    return either(action?.reason_text ?? '', action?.reason_text_en ?? null);
}
// Refusals that only say that it is somebody else's turn, or another step's: such a button would be noise.
const elsewhere = new Set(['not-permitted', 'post-required', 'not-the-body', 'not-the-office', 'own-unit', 'not-the-authority', 'precheck-first', 'not-the-lead', 'step-not-next']);
export function toShow(actions: readonly Action[]): Action[] {
    return actions.filter((one) => one.enabled || !elsewhere.has(one.reason));
}
export function isOwn(actions: readonly Action[], name: string): boolean {
    const found = actionOf(actions, name);
    return found !== undefined && (found.enabled || !elsewhere.has(found.reason));
}

export function stageWords(stage: string): string {
    return t(`construction.stage.${stage}`);
}
