// How far a refund has come, in a few pure functions.
import type { Tone } from '@/platform/ui/tone';
import type { RightState } from './types';

export const states = ['waiting', 'failed', 'ordered', 'sent', 'done'] as const;

export function toneOf(state: RightState): Tone {
    if (state === 'done') return 'ok';
    if (state === 'failed') return 'danger';
    return state === 'waiting' ? 'warn' : 'primary';
}

export interface Way {
    readonly key: 'arisen' | 'ordered' | 'sent' | 'done';
    readonly state: 'done' | 'now' | 'next';
}

// The four steps a family sees. A failed refund stands before "sent" again: the school has to send it another way.
export function wayOf(state: RightState): Way[] {
    const keys = ['arisen', 'ordered', 'sent', 'done'] as const;
    const reached = { waiting: 1, failed: 1, ordered: 2, sent: 3, done: 4 }[state];
    return keys.map((key, index) => ({ key, state: index < reached ? 'done' : index === reached ? 'now' : 'next' }));
}
