// How rules are said: who they are for, what they rest on, and the value of a form as the server wants it.
import { day } from '@/platform/format';
import { either, t, word } from '@/platform/i18n';
import type { Tone } from '@/platform/ui/tone';
import type { Action, Basis, Considered, Parameter, RuleState, Step } from './types';

export const stages = ['primary', 'junior'] as const;
export const tiers = ['city', 'county_seat', 'town', 'village'] as const;
export const steps: readonly Step[] = ['entered', 'standing', 'superseded', 'rejected', 'withdrawn'];
export const grades = ['A', 'B', 'C', 'K'] as const;

interface Qualified {
    readonly stage?: string | null;
    readonly tier?: string | null;
    readonly season_from?: string | null;
    readonly season_until?: string | null;
}

// 小学 · 城区 · 05-01 至 09-30; empty: for everybody.
export function forWhom(value: Qualified): string {
    const season = value.season_from && value.season_until ? t('rules.season', { from: value.season_from, until: value.season_until }) : '';
    return [word('rules.stage', value.stage), word('rules.tier', value.tier), season].filter(Boolean).join(' · ');
}

export function stateTone(state: RuleState): Tone {
    return state === 'confirmed' ? 'ok' : state === 'conflicting' ? 'danger' : 'warn';
}

export function stepTone(step: Step): Tone {
    return step === 'standing' ? 'ok' : step === 'entered' ? 'warn' : 'neutral';
}

export function outcomeTone(outcome: Considered['outcome']): Tone {
    if (outcome === 'holds') return 'ok';
    return outcome === 'conflicts' ? 'danger' : outcome === 'overruled' || outcome === 'waits' ? 'warn' : 'neutral';
}

// 长沙市 · 长教发〔2024〕18号 第三条
export function restsOn(basis: Basis): string {
    return [basis.place_name, [basis.document, basis.clause].filter(Boolean).join(' ')].filter(Boolean).join(' · ');
}

export function days(basis: Basis): string {
    return basis.valid_until ? t('rules.days', { from: day(basis.valid_from), until: day(basis.valid_until) }) : t('rules.from', { from: day(basis.valid_from) });
}

export function actionOf(actions: readonly Action[], name: string): Action | undefined {
    return actions.find((action) => action.action === name);
}
export function reasonOf(action: Action | undefined): string {
    return action ? either(action.reason_text ?? '', action.reason_text_en) : '';
}

// ---- the form of a value ---------------------------------------------------------------------------------------------------

// What the inputs of the editor hold; only those of the parameter's kind are used.
export interface ValueForm {
    number: string; // yuan for money, else the unit
    time: string;
    daysBefore: string;
    weekdays: number[];
    word: string;
    words: string[];
    rows: Record<string, string>;
}

export const emptyForm = (): ValueForm => ({ number: '', time: '', daysBefore: '0', weekdays: [], word: '', words: [], rows: {} });

// 3.5 yuan are 350 fen; nothing for what is no amount.
export function fen(text: string): number | undefined {
    const match = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(text.trim());
    if (!match) return undefined;
    return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0') || '0');
}

function whole(text: string): number | undefined {
    return /^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : undefined;
}

// The value as the server reads it; undefined while the form is not complete.
export function valueOf(parameter: Parameter, form: ValueForm): unknown {
    switch (parameter.kind) {
        case 'money':
            return fen(form.number);
        case 'count':
        case 'minutes':
            return whole(form.number);
        case 'time':
            return form.time || undefined;
        case 'cutoff': {
            const before = whole(form.daysBefore);
            return form.time && before !== undefined ? { days_before: before, at: form.time } : undefined;
        }
        case 'weekdays':
            return form.weekdays.length ? [...form.weekdays].sort((a, b) => a - b) : undefined;
        case 'word':
            return form.word || undefined;
        case 'words':
            return form.words.length ? form.words : undefined;
        case 'table': {
            const rows: Record<string, number> = {};
            for (const choice of parameter.choices) {
                const text = form.rows[choice.key]?.trim();
                if (!text) continue;
                const number = whole(text);
                if (number === undefined) return undefined;
                rows[choice.key] = number;
            }
            return Object.keys(rows).length ? rows : undefined;
        }
    }
}

// Rows under their group, in the order of the catalogue.
export function byGroup<Row extends { readonly group: string }>(rows: readonly Row[]): { group: string; rows: Row[] }[] {
    const groups: { group: string; rows: Row[] }[] = [];
    for (const row of rows) {
        const last = groups.find((entry) => entry.group === row.group);
        if (last) last.rows.push(row);
        else groups.push({ group: row.group, rows: [row] });
    }
    return groups;
}
