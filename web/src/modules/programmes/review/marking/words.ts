// How the values of the marking are said and coloured.
import { either, t } from '@/platform/i18n';
import type { Tone } from '@/platform/ui/tone';
import type { Action, MarkState, Phase } from './types';

const phases: Record<Phase, Tone> = { waiting: 'neutral', preparing: 'warn', marking: 'primary', closed: 'primary', voting: 'primary', counted: 'primary', proposed: 'warn', frozen: 'ok' };
export const toneOfPhase = (phase: Phase): Tone => phases[phase];
export const phaseWords = (phase: Phase): string => t(`marking.phase.${phase}`);

const states: Record<MarkState, Tone> = { untouched: 'neutral', saved: 'warn', signed_off: 'ok', dropped: 'neutral' };
export const toneOfState = (state: MarkState): Tone => states[state];
export const stateWords = (state: MarkState): string => t(`marking.state.${state}`);

export const actionOf = (actions: readonly Action[] | undefined, act: string): Action | undefined => actions?.find((one) => one.act === act);
export const why = (action: Action | undefined): string => (action && !action.possible ? either(action.why, action.why_en) : '');

// Thousandths of a point and points, without zeros that say nothing.
export const score = (points: number | null | undefined): string => (typeof points === 'number' ? String(Math.round(points * 1000) / 1000) : '—');
export const rankWords = (rank: number | null | undefined): string => (typeof rank === 'number' ? String(rank) : '—');
export function range(low: number | null | undefined, high: number | null | undefined): string {
    return typeof low === 'number' && typeof high === 'number' ? (low === high ? score(low) : `${score(low)}–${score(high)}`) : '—';
}
