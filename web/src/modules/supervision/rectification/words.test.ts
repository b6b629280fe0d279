import { describe, expect, it } from 'vitest';
import { fenOf, pupilsIn, wayOf, yuanOf } from './words';

describe('the way of an order', () => {
    it('shows what is done, what is now and what comes', () => {
        expect(wayOf('proved').map((one) => one.state)).toEqual(['done', 'done', 'done', 'now', 'next']);
        expect(wayOf('closed').every((one) => one.state === 'done')).toBe(true);
    });
    it('leads a withdrawn order nowhere', () => {
        expect(wayOf('withdrawn').every((one) => one.state === 'next')).toBe(true);
    });
});

describe('amounts', () => {
    it.each([['12.5', 1250], ['12.50', 1250], ['0.01', 1], ['7', 700]])('reads %s', (text, fen) => expect(fenOf(text)).toBe(fen));
    it.each(['', '-1', '1.234', '1e3', '一元', '12,5'])('refuses %s', (text) => expect(fenOf(text)).toBeNull());
    it('writes them with two places', () => expect(yuanOf(1205)).toBe('12.05'));
});

describe('a list of pupils', () => {
    it('reads one a line, with spaces or commas', () => {
        expect(pupilsIn('A1 12.5\n\nB2，3\n')).toEqual({ pupils: [{ code: 'A1', amount_fen: 1250 }, { code: 'B2', amount_fen: 300 }], wrong: null });
    });
    it('names the line that does not read', () => {
        expect(pupilsIn('A1 12.5\nB2').wrong).toBe('B2');
        expect(pupilsIn('A1 0').wrong).toBe('A1 0');
    });
});
