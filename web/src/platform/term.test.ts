import { describe, expect, it } from 'vitest';
import { newestFirst, recentTerms, runningFirst, termKey, termName, type Term } from './term';

describe('A term', () => {
    it('of spring lies in the year after its school year began', () => {
        expect(termName(2026, 'autumn')).toBe('2026—2027 学年秋季学期');
        expect(termName(2026, 'spring')).toBe('2026—2027 学年春季学期');
    });
    it('that runs is autumn from August to January', () => {
        expect(['2026-07-31', '2026-08-01', '2027-01-31', '2027-02-01'].map((day) => recentTerms(day, 1).map(termKey)[0])).toEqual(['2025-spring', '2026-autumn', '2026-autumn', '2026-spring']);
    });
    it('is followed back in time', () => {
        expect(recentTerms('2026-11-28').map(termKey)).toEqual(['2026-autumn', '2025-spring', '2025-autumn', '2024-spring']);
    });
    it('that runs is shown before one that was planned ahead', () => {
        const terms = [{ school_year: 2025, term: 'spring' }, { school_year: 2026, term: 'autumn' }, { school_year: 2026, term: 'spring' }] as const;
        expect(runningFirst(terms, '2026-11-28')).toBe(terms[1]);
        expect(runningFirst(terms, '2027-02-10')).toBe(terms[2]);
        expect(runningFirst(terms, '2027-09-10')).toBe(terms[2]);
        expect(runningFirst([], '2026-11-28')).toBeUndefined();
    });
    it('stands after the terms that came later', () => {
        const terms = [{ school_year: 2025, term: 'spring' }, { school_year: 2026, term: 'spring' }, { school_year: 2026, term: 'autumn' }] as const;
        expect(newestFirst(terms).map(termKey)).toEqual(['2026-spring', '2026-autumn', '2025-spring']);
    });
    it('to open with is the running one or the last gone by, else the next to come', () => {
        const terms: Term[] = [{ school_year: 2025, term: 'autumn' }, { school_year: 2026, term: 'autumn' }, { school_year: 2027, term: 'autumn' }];
        const opened = (day: string): string | undefined => [runningFirst(terms, day)].flatMap((term) => (term ? [termKey(term)] : []))[0];
        expect(['2024-09-01', '2026-03-01', '2026-11-28', '2027-03-01', '2028-09-01'].map(opened)).toEqual(['2025-autumn', '2025-autumn', '2026-autumn', '2026-autumn', '2027-autumn']);
        expect(runningFirst([], '2026-11-28')).toBeUndefined();
    });
});
