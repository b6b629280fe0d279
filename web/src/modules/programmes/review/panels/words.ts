// How the values of rounds are said and coloured.
import { t } from '@/platform/i18n';
import type { Step } from '@/platform/ui/StatusSteps.vue';
import type { Tone } from '@/platform/ui/tone';
import type { RoundOrder, RoundState } from './types';

const tones: Record<RoundState, Tone> = { open: 'primary', committed: 'warn', drawn: 'primary', objecting: 'warn', sealed: 'ok', cancelled: 'neutral' };
export const toneOf = (state: RoundState): Tone => tones[state];

const way: readonly RoundState[] = ['open', 'committed', 'drawn', 'objecting', 'sealed'];
export function roundSteps(state: RoundState): Step[] {
    const at = way.indexOf(state);
    return way.map((one, index) => ({ key: one, text: t(`panels.state.${one}`), state: index < at || state === 'sealed' ? 'done' : index === at ? 'now' : 'next' }));
}

// What became of somebody in the order: waiting in line, asked, sitting, gone.
export function standing(one: RoundOrder): { key: 'waiting' | 'asked' | 'sits' | 'gone'; tone: Tone } {
    if (one.gone) return { key: 'gone', tone: 'neutral' };
    if (one.answer === 'accepted') return { key: 'sits', tone: 'ok' };
    if (one.sent_at) return { key: 'asked', tone: 'warn' };
    return { key: 'waiting', tone: 'neutral' };
}
