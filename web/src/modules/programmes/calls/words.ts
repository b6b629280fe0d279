// How the values of calls are said and coloured.
import { t } from '@/platform/i18n';
import type { Tone } from '@/platform/ui/tone';
import type { ApplicationState, CallAction, QuotaUse } from './types';

const tones: Record<ApplicationState, Tone> = { draft: 'neutral', submitted: 'primary', returned: 'warn', recommended: 'primary', not_recommended: 'danger', qualified: 'ok', disqualified: 'danger', withdrawn: 'neutral' };
export const toneOf = (state: ApplicationState): Tone => tones[state];
export const states = Object.keys(tones) as ApplicationState[];

export const actionOf = (actions: readonly CallAction[] | undefined, act: string): CallAction | undefined => actions?.find((one) => one.act === act);

export function quotaWords(one: QuotaUse): string {
    const who = one.name ? one.words || one.name : t(`calls.quota.each.${one.scope}`);
    return one.name ? t('calls.quota.used', { who, used: one.used, places: one.places }) : t('calls.quota.of', { who, places: one.places });
}
