// How far a refund has come, in a few pure functions.
import type { Tone } from '@/platform/ui/tone';
import type { RightState } from './types';

export const states = ['waiting', 'failed', 'ordered', 'sent', 'done', 'withdrawn'] as const;

export function toneOf(state: RightState): Tone {
    if (state === 'done') return 'ok';
    if (state === 'failed') return 'danger';
    if (state === 'withdrawn') return 'neutral';
    return state === 'waiting' ? 'warn' : 'primary';
}

export interface Way {
    readonly key: 'arisen' | 'ordered' | 'sent' | 'done';
    readonly state: 'done' | 'now' | 'next';
}

// The four steps a family sees. A failed refund stands before "sent" again: the school has to send it another way.
// One that was withdrawn stays where it arose.
export function wayOf(state: RightState): Way[] {
    const keys = ['arisen', 'ordered', 'sent', 'done'] as const;
    const reached = { withdrawn: 1, waiting: 1, failed: 1, ordered: 2, sent: 3, done: 4 }[state];
    return keys.map((key, index) => ({ key, state: index < reached ? 'done' : index === reached ? 'now' : 'next' }));
}
