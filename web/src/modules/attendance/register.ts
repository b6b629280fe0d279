// The register as a teacher fills it in: everybody is present until said otherwise, and nothing counts before it is confirmed.
import type { MarkName, QueuedMark } from './queue';
import type { ActionLike, RegisterRow, RegisterView, SessionRow } from './types';
import { either } from '@/platform/i18n';

export const choices: readonly MarkName[] = ['present', 'late', 'left_early', 'leave', 'absent'];

// Who is off school (休学) keeps the place and is not expected: the register begins with leave, as for who has asked it.
export function firstMark(row: Pick<RegisterRow, 'mark' | 'on_leave' | 'off_school'>): MarkName {
    if (row.mark !== 'none') return row.mark as MarkName;
    return row.on_leave || row.off_school ? 'leave' : 'present';
}
export function firstMarks(view: RegisterView): QueuedMark[] {
    return view.pupils.map((row) => ({ pupil: row.pupil, mark: firstMark(row), at: row.at ?? null }));
}
export function withMark(marks: readonly QueuedMark[], pupil: string, mark: MarkName, at: string): QueuedMark[] {
    return marks.map((m) => (m.pupil === pupil ? { pupil, mark, at: mark === 'late' || mark === 'left_early' ? at : null } : m));
}
// Where nobody sits there is no register to take and nobody to hand over: the session is stopped in the timetable, or nothing is done. Desk and phone ask here.
type Standing = Pick<SessionRow, 'cancelled' | 'state' | 'expected'>;
export function nobodySits(row: Standing): boolean {
    return row.state === 'missing' && row.expected === 0;
}
export function toTake(row: Standing): boolean {
    return !row.cancelled && row.state === 'missing' && !nobodySits(row);
}
export function toHandOver(row: Standing & Pick<SessionRow, 'date'>, today: string): boolean {
    return !row.cancelled && row.date === today && !nobodySits(row);
}
export function counted(marks: readonly QueuedMark[]): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const m of marks) counts[m.mark] = (counts[m.mark] ?? 0) + 1;
    return counts;
}
export function toneOf(mark: string): 'ok' | 'warn' | 'danger' | 'neutral' {
    if (mark === 'present') return 'ok';
    if (mark === 'late' || mark === 'left_early') return 'warn';
    return mark === 'absent' ? 'danger' : 'neutral';
}
export interface Act {
    readonly shown: boolean;
    readonly enabled: boolean;
    readonly slug: string;
    readonly reason: string;
    readonly words: string;
}
export function actionOf(actions: readonly ActionLike[], name: string): Act {
    const found = actions.find((a) => a.action === name);
    return {
        shown: found !== undefined,
        enabled: found?.enabled ?? false,
        slug: found?.reason ?? '',
        reason: either(found?.reason_text ?? '', found?.reason_text_en ?? ''),
        words: either(found?.words ?? '', found?.words_en ?? ''),
    };
}
// A register that was read too early opens by the phone's own clock: without a network it cannot ask again. The server still checks.
export function opened(act: Act, opensAt: string | undefined, now: number): Act {
    return act.slug === 'session-to-come' && opensAt !== undefined && now >= Date.parse(opensAt) ? { ...act, enabled: true, slug: '', reason: '' } : act;
}
// "16:10" in Beijing.
export function clockNow(now: Date = new Date()): string {
    return new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' }).format(now);
}
export function deviceTime(now: Date = new Date()): string {
    return now.toISOString();
}
