// How the values of competitions are said and coloured.
import { t } from '@/platform/i18n';
import type { Tone } from '@/platform/ui/tone';
import type { Action, EntryFile, EntryState, Phase, QuotaUse } from './types';

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

// Of the quotas of an event those that a school has to do with: what everybody gets, and what is used of its own and of its prefecture's. A path names the
// bodies above by their codes: "/430000/430100/…".
export function quotasOf(quotas: readonly QuotaUse[], own: { readonly code: string; readonly path: string } | null | undefined): QuotaUse[] {
    const names = own ? [own.code, ...own.path.split('/')] : [];
    return quotas.filter((one) => !one.name || names.includes(one.name));
}

// Whom a waiting entry waits for, or why it went no further; empty: its state says all.
export function standing(entry: Pick<EntryFile, 'state' | 'path' | 'prefecture_name' | 'steps'>): string {
    if (entry.state === 'submitted') return entry.path === 'prefecture' ? t('competitions.waits-prefecture', { name: entry.prefecture_name }) : t('competitions.waits-office');
    const reason = entry.steps[entry.steps.length - 1]?.reason ?? '';
    return entry.state !== 'confirmed' && reason ? t('competitions.because', { reason }) : '';
}
