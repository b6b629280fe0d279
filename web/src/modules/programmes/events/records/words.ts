// Kinds, types and tones of the records, in a few pure functions.
import { t, word } from '@/platform/i18n';
import type { Tone } from '@/platform/ui/tone';

export const kinds = ['work', 'inheritor', 'honour', 'publicity'] as const;
export type Kind = (typeof kinds)[number];
export const states = ['entered', 'checked', 'listed', 'refused', 'withdrawn'] as const;
export const workTypes = ['documentary', 'micro_film', 'short_video', 'book', 'other'] as const;
export const grounds = ['own', 'commissioned', 'licensed', 'public_domain'] as const;
export const levels = ['national', 'provincial', 'prefecture', 'county', 'other'] as const;
export const honouredKinds = ['person', 'team', 'body'] as const;
export const channels = ['newspaper', 'television', 'radio', 'website', 'wechat', 'video', 'outdoors', 'activity', 'other'] as const;
// The paper that a kind asks for; publicity asks for none.
export const paperOf: Readonly<Record<Kind, string>> = { work: 'rights', inheritor: 'consent', honour: 'basis', publicity: '' };

export function kindOf(value: string | null | undefined): Kind {
    return kinds.find((one) => one === value) ?? 'work';
}
export function toneOfRecord(state: string): Tone {
    if (state === 'listed') return 'ok';
    if (state === 'refused' || state === 'withdrawn') return 'danger';
    return state === 'checked' ? 'primary' : 'warn';
}
// What stands beside an entry: type of a work, level of an honour, channel of a report.
export function typeWords(kind: string, type: string): string {
    if (!type) return '';
    return word(kind === 'work' ? 'records.work-type' : kind === 'honour' ? 'records.level' : 'records.channel', type);
}
// Particulars whose words are words of a list.
export function factWords(key: string, words: string): string {
    if (key === 'rights_ground') return word('records.ground', words);
    return key === 'honoured' ? word('records.honoured', words) : words;
}
// What the fields of the forms are called, for the summary above a form that was refused.
export function labels(kind: Kind): Record<string, string> {
    return {
        title: t(`records.title.${kind}`), on_day: t(`records.day.${kind}`), line: t('events.field.line'), work_type: t('records.field.type'), makers: t('records.field.makers'), publisher: t('records.field.publisher'),
        rights_ground: t('records.field.rights_ground'), rights_holder: t('records.field.rights_holder'), person: t('records.field.person'), person_unit: t('records.field.person_unit'), about: t('records.field.about'),
        level: t('records.field.level'), honoured: t('records.field.honoured'), honoured_name: t('records.field.honoured_name'), issuer: t('records.field.issuer'), document: t('records.field.document'), channel: t('records.field.channel'),
        outlet: t('records.field.outlet'), link: t('records.field.link'), proofs: t('events.proof.files'),
    };
}
