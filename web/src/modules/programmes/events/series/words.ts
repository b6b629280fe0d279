// Words, tones and times of the events, in a few pure functions.
import { day, moment } from '@/platform/format';
import { either, t } from '@/platform/i18n';
import type { Tone } from '@/platform/ui/tone';
import type { Action } from './types';

// Everything of a line lies with the office that runs it: the province.
export const partition = '430000';

export function toneOfEdition(state: string): Tone {
    if (state === 'recorded') return 'ok';
    if (state === 'open') return 'primary';
    if (state === 'cancelled') return 'danger';
    return state === 'held' ? 'warn' : 'neutral';
}
export function toneOfTicket(state: string): Tone {
    if (state === 'seated') return 'primary';
    if (state === 'used') return 'ok';
    return state === 'waiting' ? 'warn' : 'neutral';
}
export function actionOf(actions: readonly Action[], name: string): Action | undefined {
    return actions.find((one) => one.action === name);
}
export function reason(action: Action | undefined): string {
    return either(action?.reason_text ?? '', action?.reason_text_en ?? null);
}
// Refusals that only say that it is somebody else's turn, or another step's: such a button would be noise.
const elsewhere = new Set(['not-permitted', 'post-required', 'not-the-organiser', 'not-the-office', 'step-not-next', 'not-announced']);
export function isOwn(actions: readonly Action[], name: string): boolean {
    const found = actionOf(actions, name);
    return found !== undefined && (found.enabled || !elsewhere.has(found.reason));
}
// A field of type datetime-local holds Beijing's wall clock without an offset.
export function instantOf(local: string): string {
    return local ? `${local}:00+08:00` : '';
}
export function localOf(instant: string): string {
    return instant ? new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16) : '';
}
// 2026年9月20日 14:00–16:00
export function span(starts: string, ends: string): string {
    return day(starts) === day(ends) ? `${moment(starts)}–${moment(ends).slice(-5)}` : `${moment(starts)}–${moment(ends)}`;
}
// The page that shows a ticket: the token stands behind the #, which no server ever sees.
export function ticketAddress(token: string): string {
    return `/public/lecture-ticket#${token}`;
}
// What the fields of the forms are called, for the summary above a form that was refused.
export function labels(): Record<string, string> {
    return {
        title: t('events.field.title'), number: t('events.field.number'), planned_on: t('events.field.planned-on'), starts_at: t('events.field.starts'), ends_at: t('events.field.ends'), place: t('events.field.place'),
        speakers: t('events.field.speakers'), contact: t('events.field.contact'), capacity: t('events.field.capacity'), register_until: t('events.field.until'), reason: t('events.field.reason'), times: t('events.frequency.times'),
        from: t('events.frequency.from'), source: t('events.frequency.source'), name: t('events.register.name'), phone: t('events.register.phone'), unit: t('events.register.unit'), summary: t('events.record.summary'),
        counted: t('events.record.counted'), counted_how: t('events.record.how'), proofs: t('events.proof.files'), line: t('events.field.line'), clause: t('events.field.clause'), body: t('events.field.host'),
        authors: t('events.brief.authors'), addressee: t('events.brief.addressee'), on_day: t('events.brief.on'), who: t('events.brief.who'),
    };
}
