// States, events and figures of inspections as words for pages.
import { t, word } from '@/platform/i18n';
import type { Step } from '@/platform/ui/StatusSteps.vue';
import type { Happening } from '@/platform/ui/Timeline.vue';
import type { Tone } from '@/platform/ui/tone';
import type { EventRow } from './types';

export function drawTone(state: string): Tone {
    return state === 'drawn' ? 'ok' : state === 'cancelled' ? 'danger' : state === 'announced' ? 'primary' : 'warn';
}
export function planTone(state: string): Tone {
    return state === 'published' ? 'ok' : state === 'withdrawn' ? 'danger' : 'primary';
}
export function taskTone(state: string, overdue: boolean): Tone {
    if (state === 'waiting') return overdue ? 'danger' : 'primary';
    return state === 'published' ? 'ok' : state === 'submitted' || state === 'countersigning' ? 'warn' : 'neutral';
}
export function riskTone(risk: string): Tone {
    return risk === 'high' ? 'danger' : risk === 'mid' ? 'warn' : 'neutral';
}

const way = ['announced', 'entered', 'confirmed', 'drawn'];
// What each step of a draw is, and where this one stands. A cancelled one has stopped after the announcement.
export function drawSteps(state: string): Step[] {
    const reached = state === 'cancelled' ? 0 : way.indexOf(state);
    return way.map((key, at) => ({ key, text: word('inspections.step', key), state: at <= reached ? 'done' : at === reached + 1 && state !== 'cancelled' ? 'now' : 'next' }));
}

const told = new Set(['cancelled', 'value_taken_back', 'inspector_replaced', 'object_replaced']);
export function happenings(events: readonly EventRow[]): Happening[] {
    return [...events].reverse().map((event) => {
        const what = event.gone ? t(`inspections.happened.${event.event}`, { gone: event.gone, came: event.came }) : word('inspections.event', event.event);
        const value = event.note && !told.has(event.event) && event.event !== 'drawn' ? ` · ${event.note}` : '';
        return { at: event.at, who: event.by, words: what + value, reason: told.has(event.event) ? event.note : null };
    });
}
