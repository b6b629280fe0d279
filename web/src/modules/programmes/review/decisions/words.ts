// How the values of selections and awards are said and coloured.
import type { Tone } from '@/platform/ui/tone';
import type { AwardAction, AwardRow, ObjectionState } from './types';

export const scopes = ['prefecture', 'industry', 'school', 'kind'] as const;

// 88.501 for 88,501 thousandths.
export function points(thousandths: number): string {
    return (thousandths / 1000).toFixed(3).replace(/\.?0+$/, '');
}

// What was typed as points, as thousandths; nothing for an empty field.
export function thousandths(typed: string): number | null {
    const text = typed.trim();
    return text === '' ? null : Math.round(Number(text) * 1000);
}

// A whole number, or nothing.
export function whole(typed: string | number | null | undefined): number | null {
    const text = String(typed ?? '').trim();
    return text === '' ? null : Number(text);
}

export const actionOf = (actions: readonly AwardAction[] | undefined, act: string): AwardAction | undefined => actions?.find((one) => one.act === act);

export function toneOf(row: Pick<AwardRow, 'standing'> & Partial<Pick<AwardRow, 'state'>>): Tone {
    if (row.state === 'approved') return 'ok';
    if (row.state === 'fallen') return 'danger';
    if (row.state === 'stayed') return 'warn';
    if (row.state) return 'primary';
    return row.standing === 'reserve' ? 'primary' : 'neutral';
}

export function objectionTone(state: ObjectionState): Tone {
    if (state === 'received' || state === 'accepted') return 'warn';
    return state === 'taken_out' ? 'danger' : 'ok';
}

// 128 bits from the browser's own source: the code is as hard to guess as this is.
export function newSecret(): string {
    return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
