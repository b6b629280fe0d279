// How a session's state looks: the word says it, the tone repeats it.
import { t, word } from '@/platform/i18n';
import type { Tone } from '@/platform/ui/tone';
import type { CancelReason, SpecialDay } from './types';

export interface Stateful {
    readonly state: string;
    readonly settlement?: string | null | undefined;
    readonly substitute?: unknown;
}

// The key of the word, below timetable.state.
export function stateKey(session: Stateful): string {
    if (session.state === 'cancelled') return session.settlement === 'make_up' ? 'made-up' : session.settlement === 'refund' ? 'refunded' : 'cancelled';
    if (session.substitute) return session.state === 'held' ? 'held' : 'substituted';
    return session.state;
}
export function stateTone(session: Stateful): Tone {
    if (session.state === 'cancelled') return session.settlement === 'open' || !session.settlement ? 'danger' : 'neutral';
    if (session.state === 'held') return 'ok';
    if (session.state === 'moved' || session.substitute) return 'warn';
    return 'primary';
}
export function timetableTone(state: string | null | undefined): Tone {
    return state === 'published' ? 'ok' : state === 'draft' ? 'primary' : 'neutral';
}

export const cancelReasons: readonly CancelReason[] = ['teacher_absent', 'weather', 'health', 'school_event', 'room_unusable', 'too_few_pupils', 'other'];

// 停课, 半天课, 按周二上课.
export function dayKindWords(row: SpecialDay): string {
    return row.kind === 'follows' ? t('timetable.calendar.follows-day', { day: word('timetable.weekday', String(row.weekday ?? 1)) }) : t(`timetable.calendar.${row.kind}`);
}
