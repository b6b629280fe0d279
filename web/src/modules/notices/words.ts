// The register's words with their tones; the words themselves are in locale/.
import { t, word } from '@/platform/i18n';
import type { Tone } from '@/platform/ui/tone';
import type { Force, NoticeRow, Standing } from './types';

const standingTones: Readonly<Record<Standing, Tone>> = {
    not_published: 'neutral',
    unresolved: 'warn',
    not_yet: 'primary',
    in_force: 'ok',
    repealed: 'danger',
    expired: 'danger',
};
export function standingTone(standing: Standing): Tone {
    return standingTones[standing];
}

// A row in one word: before publication its stage counts, afterwards what it is on the day.
export function stateOf(row: Pick<NoticeRow, 'stage' | 'standing'>): { text: string; tone: Tone } {
    if (row.stage === 'published') return { text: word('notices.standing', row.standing), tone: standingTone(row.standing) };
    return { text: word('notices.stage', row.stage), tone: row.stage === 'checked' ? 'primary' : 'neutral' };
}

const severityTones: Readonly<Record<string, Tone>> = { error: 'danger', warning: 'warn', info: 'neutral' };
export function severityTone(severity: string): Tone {
    return severityTones[severity] ?? 'neutral';
}
export const severities = ['error', 'warning', 'info'] as const;

// "≥ 20 个", "一批", "3至5所": a quantity the way a person would say it.
export interface QuantityWords {
    readonly comparator: string;
    readonly value?: number | null | undefined;
    readonly value_max?: number | null | undefined;
    readonly unit: string;
    readonly raw: string;
}
export function quantityText(q: QuantityWords): string {
    if (q.comparator === 'unspecified' || q.value === null || q.value === undefined) return t('notices.quantity.unspecified', { raw: q.raw });
    if (q.value_max !== null && q.value_max !== undefined) return t('notices.quantity.range', { from: q.value, to: q.value_max, unit: q.unit });
    const key = { '=': 'exact', '>=': 'at-least', '<=': 'at-most', '~': 'about' }[q.comparator];
    return key ? t(`notices.quantity.${key}`, { value: q.value, unit: q.unit }) : q.raw;
}

export function nameOf(notice: { readonly title?: string | null; readonly number?: string | null }): string {
    return notice.title || notice.number || t('notices.untitled');
}

export function forceFacts(force: Force): { key: string; day: string }[] {
    const facts: { key: string; day: string | null | undefined }[] = [
        { key: 'effect_from', day: force.effect_from },
        { key: 'expires_on', day: force.expires_on },
        { key: 'ended_from', day: force.ended_from },
    ];
    return facts.filter((fact): fact is { key: string; day: string } => Boolean(fact.day));
}
