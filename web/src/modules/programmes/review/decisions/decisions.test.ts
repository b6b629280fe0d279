import { describe, expect, it } from 'vitest';
import { newSecret, points, thousandths, toneOf, whole } from './words';

describe('points', () => {
    it('are said without needless zeros', () => {
        expect(points(88_500)).toBe('88.5');
        expect(points(88_501)).toBe('88.501');
        expect(points(90_000)).toBe('90');
        expect(points(0)).toBe('0');
    });
    it('are read as they are said', () => {
        for (const value of [0, 60_000, 88_501]) expect(thousandths(points(value))).toBe(value);
        expect(thousandths(' ')).toBeNull();
    });
    it('leave an empty bound empty, not zero', () => {
        expect(whole('')).toBeNull();
        expect(whole('0')).toBe(0);
    });
});

describe('an award', () => {
    it('warns while an objection is open', () => {
        expect(toneOf({ standing: 'chosen', state: 'stayed' })).toBe('warn');
        expect(toneOf({ standing: 'chosen', state: 'approved' })).toBe('ok');
        expect(toneOf({ standing: 'not_chosen' })).toBe('neutral');
    });
});

it('makes secrets that are never the same', () => {
    expect(new Set(Array.from({ length: 50 }, newSecret)).size).toBe(50);
    expect(newSecret()).toMatch(/^[0-9a-f]{32}$/);
});
