import { describe, expect, it } from 'vitest';
import { stillOpen } from './changes';
import { monthsOf, parseDays } from './year';

describe('A year', () => {
    const year = { year: 2026, source: '', holidays: [{ date: '2026-01-01', name: '元旦' }], make_up_days: [{ date: '2026-01-04', name: '调休' }] };
    const january = monthsOf(year)[0];
    it('begins its weeks on Monday', () => {
        expect(january?.weeks[0]?.slice(0, 4).map((cell) => cell?.number)).toEqual([undefined, undefined, undefined, 1]);
    });
    it('tells holidays, make-up days, weekends and working days apart', () => {
        const kinds = january?.weeks.flat().filter((cell) => cell !== null).map((cell) => cell.kind);
        expect([kinds?.[0], kinds?.[2], kinds?.[3], kinds?.[4]]).toEqual(['holiday', 'weekend', 'make-up', 'working']);
    });
    it('knows a leap day', () => {
        expect(monthsOf({ ...year, year: 2028 })[1]?.weeks.flat().filter(Boolean)).toHaveLength(29);
    });
});

describe('Days typed line by line', () => {
    it('are read, and wrong lines are named', () => {
        expect(parseDays('2027-01-01 元旦\n\n元旦\n2027-13-01 不存在')).toEqual({ days: [{ date: '2027-01-01', name: '元旦' }], faults: [3, 4] });
    });
});

describe('A span', () => {
    it('that ends in the year 9999 is still open', () => expect([stillOpen('9999-12-31'), stillOpen('2018-10-01')]).toEqual([true, false]));
});
