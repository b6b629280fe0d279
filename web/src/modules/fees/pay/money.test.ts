import { describe, expect, it } from 'vitest';
import { fenOf, permille, yuan } from './money';

describe('money of pay', () => {
    it('is written with two places and groups of three', () => {
        expect(yuan(123456789)).toBe('1,234,567.89');
        expect(yuan(5)).toBe('0.05');
        expect(yuan(-250)).toBe('−2.50');
    });
    it('is read from what people type', () => {
        expect(fenOf('12')).toBe(1200);
        expect(fenOf(' 12.5 ')).toBe(1250);
        expect(fenOf('12.345')).toBeUndefined();
        expect(fenOf('-3')).toBeUndefined();
        expect(fenOf('-3', true)).toBe(-300);
    });
    it('says shares in tenths of a percent', () => expect(permille(83)).toBe('8.3'));
});
