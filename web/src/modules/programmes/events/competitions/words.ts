// How the values of competitions are said and coloured.
import { t } from '@/platform/i18n';
import type { Tone } from '@/platform/ui/tone';
import type { Action, EntryState, Phase, QuotaUse } from './types';

const tones: Record<EntryState, Tone> = { submitted: 'primary', confirmed: 'ok', refused: 'danger', withdrawn: 'neutral', absent: 'warn' };
export const toneOf = (state: EntryState): Tone => tones[state];
export const phaseTone = (phase: Phase): Tone => (phase === 'closed' ? 'neutral' : phase === 'announced' ? 'ok' : 'primary');
export const actionOf = (actions: readonly Action[] | undefined, act: string): Action | undefined => actions?.find((one) => one.act === act);

// "90.5" for 90500: thousandths as people write them.
export const points = (thousandths: number): string => String(Math.round(thousandths) / 1000);

export function quotaWords(one: QuotaUse): string {
    const who = one.name ? one.words || one.name : t(`competitions.quota.each.${one.scope}`);
    return one.name ? t('competitions.quota.used', { who, used: one.used, places: one.places }) : t('competitions.quota.of', { who, places: one.places });
}
