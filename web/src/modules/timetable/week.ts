// Weeks and their grid: days are ISO texts of Beijing, times "16:30". Plain functions, so that pages stay thin.
const dayMs = 86_400_000;

export function plusDays(day: string, days: number): string {
    return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}
// 1 (Monday) to 7
export function weekdayOf(day: string): number {
    return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
export function mondayOf(day: string): string {
    return plusDays(day, 1 - weekdayOf(day));
}
// Where a page opens: today's week while the term runs, its first or last week before and after.
export function weekToShow(today: string, first: string | null | undefined, last: string | null | undefined): string {
    if (first && today < first) return mondayOf(first);
    if (last && today > last) return mondayOf(last);
    return mondayOf(today);
}

export interface Timed {
    readonly day: string;
    readonly starts: string;
    readonly ends: string;
}
export interface Row<T> {
    readonly starts: string;
    readonly ends: string;
    readonly cells: readonly (readonly T[])[]; // one for each day shown
}
export interface Grid<T> {
    readonly days: readonly string[];
    readonly rows: readonly Row<T>[];
}

// Monday to Friday, and the weekend where something is on. One row for each pair of times, by start.
export function gridOf<T extends Timed>(monday: string, sessions: readonly T[]): Grid<T> {
    const days = [0, 1, 2, 3, 4, 5, 6].map((n) => plusDays(monday, n)).filter((day, n) => n < 5 || sessions.some((s) => s.day === day));
    const times = [...new Set(sessions.map((s) => `${s.starts} ${s.ends}`))].sort();
    const rows = times.map((time) => {
        const [starts = '', ends = ''] = time.split(' ');
        return { starts, ends, cells: days.map((day) => sessions.filter((s) => s.day === day && s.starts === starts && s.ends === ends)) };
    });
    return { days, rows };
}

// Sessions of several days, one list for each day that has any.
export function byDay<T extends Timed>(sessions: readonly T[]): { day: string; sessions: T[] }[] {
    const days = [...new Set(sessions.map((s) => s.day))].sort();
    return days.map((day) => ({ day, sessions: sessions.filter((s) => s.day === day).sort((a, b) => a.starts.localeCompare(b.starts)) }));
}

export interface Placed {
    readonly room?: string | null | undefined;
    readonly teacher?: string | null | undefined;
    readonly substitute?: string | null | undefined;
    readonly course: string;
}
export type LookBy = 'all' | 'room' | 'teacher' | 'course';

// What is seen of the week when one room, teacher or course is looked at.
export function seenBy<T extends Placed>(sessions: readonly T[], by: LookBy, id: string): T[] {
    if (by === 'all' || !id) return [...sessions];
    if (by === 'room') return sessions.filter((s) => s.room === id);
    if (by === 'teacher') return sessions.filter((s) => s.teacher === id || s.substitute === id);
    return sessions.filter((s) => s.course === id);
}
