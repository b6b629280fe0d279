import { describe, expect, it } from 'vitest';
import { readYuan, yuan } from './money';

describe('yuan', () => {
    it.each([
        [0, '0.00'],
        [5, '0.05'],
        [48_000, '480.00'],
        [123_456_789, '1,234,567.89'],
        [-150, '-1.50'],
    ])('shows %i fen as %s', (fen, text) => expect(yuan(fen)).toBe(text));
});

describe('readYuan', () => {
    it.each([
        ['480', 48_000],
        ['480.5', 48_050],
        ['1,234.56', 123_456],
        [' ¥480 ', 48_000],
        ['', null],
        ['480.005', null],
        ['-1', null],
        ['abc', null],
    ])('reads "%s" as %s', (text, fen) => expect(readYuan(text)).toBe(fen));
});
