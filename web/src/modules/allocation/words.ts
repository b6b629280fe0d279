// States, events and numbers of a draw as words for pages.
import { t, word } from '@/platform/i18n';
import type { Step } from '@/platform/ui/StatusSteps.vue';
import type { Happening } from '@/platform/ui/Timeline.vue';
import type { Tone } from '@/platform/ui/tone';
import type { DrawEventView, DrawState, WishResult } from './types';

export const drawStates: readonly DrawState[] = ['announced', 'entered', 'confirmed', 'drawn', 'cancelled'];

export function drawTone(state: DrawState): Tone {
    switch (state) {
        case 'drawn':
            return 'ok';
        case 'cancelled':
            return 'danger';
        case 'entered':
        case 'confirmed':
            return 'warn';
        default:
            return 'primary';
    }
}

const way: readonly DrawState[] = ['announced', 'entered', 'confirmed', 'drawn'];
// What each step of a draw is, and where this one stands. A cancelled one has stopped after the announcement.
export function drawSteps(state: DrawState): Step[] {
    const reached = state === 'cancelled' ? 0 : way.indexOf(state);
    return way.map((key, at) => ({ key, text: word('allocation.step', key), state: at <= reached ? 'done' : at === reached + 1 && state !== 'cancelled' ? 'now' : 'next' }));
}

export function happenings(events: readonly DrawEventView[]): Happening[] {
    // A note is the value, the source or a digest; only of what was undone is it a reason.
    const undone = (event: DrawEventView) => event.event === 'cancelled' || event.event === 'value_taken_back';
    return [...events].reverse().map((event) => ({
        at: event.at,
        who: event.by,
        words: event.note && !undone(event) && event.event !== 'drawn' ? `${word('allocation.event', event.event)} · ${event.note}` : word('allocation.event', event.event),
        reason: undone(event) ? event.note : null,
    }));
}

// The first eight digits tell numbers apart; the whole stands in the record.
export function shortNumber(number: string | null | undefined): string {
    return number ? number.slice(0, 8) : t('allocation.none');
}

// Drawn: on a place of one's own, or on one that was kept for the group or class.
export const isDrawn = (wish: WishResult): boolean => wish.why === 'seated' || wish.why === 'seated_kept';
// What was drawn is not given where the course was stopped meanwhile, or the child may not sit in it any more.
export const isSeated = (wish: WishResult): boolean => isDrawn(wish) && !wish.not_given;

export function share(part: number | null | undefined, whole: number): string {
    if (part === null || part === undefined) return t('allocation.too-few');
    return whole ? `${((100 * part) / whole).toFixed(1)}%` : t('allocation.none');
}

export function priorityWord(priority: number | null | undefined): string {
    if (priority === null || priority === undefined) return t('allocation.none');
    return priority <= 0 ? t('allocation.priority.first') : t('allocation.priority.others');
}
