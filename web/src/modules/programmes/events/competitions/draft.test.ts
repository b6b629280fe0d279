import { describe, expect, it } from 'vitest';
import { asShowcase, emptyEdition, freshKey, hundredths, markOf, withMark } from './draft';

describe('A mark', () => {
    it('is read in hundredths', () => {
        expect(hundredths('18.5')).toBe(1850);
        expect(hundredths(' 20 ')).toBe(2000);
        expect(hundredths('')).toBeNull();
        expect(hundredths('18.555')).toBeUndefined();
        expect(hundredths('-1')).toBeUndefined();
    });
    it('replaces the one before and goes when it is emptied', () => {
        const none = { marks: [], hits: [], doubled: false };
        const once = withMark(withMark(none, '1', 1000), '1', 1850);
        expect(once.marks).toHaveLength(1);
        expect(markOf(once, '1')).toBe('18.5');
        expect(withMark(once, '1', null).marks).toHaveLength(0);
        expect(markOf(none, '1')).toBe('');
    });
});

describe('A showcase', () => {
    it('has neither sheets nor awards', () => {
        const shown = asShowcase(emptyEdition(2026, '2026-09-01', '2026-09-20'));
        expect(shown.awards.levels).toEqual([]);
        expect(shown.events.every((one) => one.sheet === null)).toBe(true);
    });
});

it('keys do not repeat', () => {
    expect(freshKey(['e1', 'e2'], 'e')).toBe('e3');
});
