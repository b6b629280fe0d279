import { describe, expect, it } from 'vitest';
import { stateKey, stateTone, timetableTone } from './states';
import { byDay, gridOf, mondayOf, plusDays, seenBy, weekdayOf, weekToShow } from './week';

const session = (day: string, starts: string, ends: string, course = 'a') => ({ day, starts, ends, course, room: 'r', teacher: 't', substitute: null });

describe('A week', () => {
    it('begins on Monday, over the ends of months and years', () => {
        expect(mondayOf('2026-09-09')).toBe('2026-09-07');
        expect(mondayOf('2026-11-01')).toBe('2026-10-26');
        expect(mondayOf('2027-01-01')).toBe('2026-12-28');
        expect(weekdayOf('2026-09-13')).toBe(7);
        expect(plusDays('2026-02-28', 1)).toBe('2026-03-01');
    });
    it('opens where the term is', () => {
        expect(weekToShow('2026-08-01', '2026-09-01', '2027-01-20')).toBe('2026-08-31');
        expect(weekToShow('2026-10-14', '2026-09-01', '2027-01-20')).toBe('2026-10-12');
        expect(weekToShow('2027-03-01', '2026-09-01', '2027-01-20')).toBe('2027-01-18');
        expect(weekToShow('2026-10-14', null, null)).toBe('2026-10-12');
    });
});

describe('The grid of a week', () => {
    const sessions = [session('2026-09-08', '17:10', '18:10'), session('2026-09-07', '16:00', '17:00'), session('2026-09-08', '16:00', '17:00', 'b')];
    it('has a row for each time and a column for each school day', () => {
        const grid = gridOf('2026-09-07', sessions);
        expect(grid.days).toEqual(['2026-09-07', '2026-09-08', '2026-09-09', '2026-09-10', '2026-09-11']);
        expect(grid.rows.map((row) => row.starts)).toEqual(['16:00', '17:10']);
        expect(grid.rows[0]?.cells.map((cell) => cell.length)).toEqual([1, 1, 0, 0, 0]);
    });
    it('shows a make-up Saturday only when something is on', () => {
        expect(gridOf('2026-09-07', [session('2026-09-12', '16:00', '17:00')]).days).toHaveLength(6);
    });
    it('is empty without sessions', () => {
        expect(gridOf('2026-09-07', []).rows).toEqual([]);
    });
    it('can be looked at by room, teacher or course', () => {
        expect(seenBy(sessions, 'course', 'b')).toHaveLength(1);
        expect(seenBy(sessions, 'room', 'x')).toHaveLength(0);
        expect(seenBy([{ ...session('2026-09-07', '16:00', '17:00'), substitute: 'z' }], 'teacher', 'z')).toHaveLength(1);
        expect(seenBy(sessions, 'all', '')).toHaveLength(3);
        expect(seenBy(sessions, 'room', '')).toHaveLength(3);
    });
    it('is a list by day on the phone', () => {
        expect(byDay(sessions).map((d) => [d.day, d.sessions.map((s) => s.starts)])).toEqual([
            ['2026-09-07', ['16:00']],
            ['2026-09-08', ['16:00', '17:10']],
        ]);
    });
});

describe('A state', () => {
    it('is one word and one tone', () => {
        expect(stateKey({ state: 'cancelled', settlement: 'open' })).toBe('cancelled');
        expect(stateKey({ state: 'cancelled', settlement: 'refund' })).toBe('refunded');
        expect(stateKey({ state: 'cancelled', settlement: 'make_up' })).toBe('made-up');
        expect(stateKey({ state: 'planned', substitute: 'x' })).toBe('substituted');
        expect(stateKey({ state: 'held', substitute: 'x' })).toBe('held');
        expect(stateTone({ state: 'cancelled', settlement: 'open' })).toBe('danger');
        expect(stateTone({ state: 'cancelled', settlement: 'refund' })).toBe('neutral');
        expect(stateTone({ state: 'moved' })).toBe('warn');
        expect(stateTone({ state: 'planned' })).toBe('primary');
        expect(stateTone({ state: 'held' })).toBe('ok');
        expect([timetableTone('draft'), timetableTone('published'), timetableTone(null)]).toEqual(['primary', 'ok', 'neutral']);
    });
});
