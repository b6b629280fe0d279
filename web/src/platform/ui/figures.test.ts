import { describe, expect, it } from 'vitest';
import { interval, madeOf, shades, written } from './figures';

const share = { numerator: 8, denominator: 10, value: 0.8, low: 0.4902, high: 0.9433 };

describe('figures', () => {
    it('write a share with its interval', () => {
        expect(written('share', share)).toBe('80.0%');
        expect(interval(share)).toBe('49.0% – 94.3%');
    });
    it('write nothing where nothing stands below the line', () => {
        expect(written('share', { ...share, value: null })).toBe('—');
        expect(interval({ ...share, low: null })).toBe('');
    });
    it('write fen as yuan', () => {
        expect(written('fen', { ...share, value: 123456 })).toBe('1,234.56');
    });
    it('say what a share of money is made of in yuan', () => {
        expect(madeOf('money_share', { ...share, numerator: 21680000, denominator: 32520000 })).toContain('216,800.00');
        expect(madeOf('share', share)).toContain('8');
        expect(madeOf('people', share)).toBe('');
    });
    it('shade between the least and the greatest', () => {
        expect(shades([1, null, 3, 2])).toEqual([0, null, 1, 0.5]);
        expect(shades([2, 2])).toEqual([0.5, 0.5]);
    });
});
