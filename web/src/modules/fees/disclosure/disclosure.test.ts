import { describe, expect, it } from 'vitest';
import type { PriceRow } from './types';
import { fenOf, flags, sorted, span, standards, yuan } from './words';

const row = (change: Partial<PriceRow>): PriceRow =>
    ({ school: 'a', school_name: '甲', plan: 'p', rule_state: 'confirmed', above_rule: false, basis_ended: false, no_notice: false, base_max_fen: null, ...change }) as PriceRow;

describe('money', () => {
    it.each([
        [300, '3'],
        [350, '3.5'],
        [305, '3.05'],
        [-250, '−2.5'],
    ])('%d fen is %s', (fen, words) => expect(yuan(fen)).toBe(words));
    it.each([
        ['3', 300],
        ['3.05', 305],
    ])('%s is %d fen', (text, fen) => expect(fenOf(text)).toBe(fen));
    it.each(['', '-1', '3.555', '三'])('does not guess %s', (text) => expect(fenOf(text)).toBeUndefined());
    it('of a span says one price once', () => {
        expect(span(300, 300)).toBe('3');
        expect(span(300, 350)).toBe('3–3.5');
        expect(span(null, null)).toBe('—');
    });
});

describe('standards', () => {
    it('join neighbouring grades of one price and keep a gap apart', () => {
        const lines = standards({ grades: [{ grade: 2, price_fen: 300 }, { grade: 1, price_fen: 300 }, { grade: 3, price_fen: 350 }, { grade: 5, price_fen: 350 }] });
        expect(lines).toHaveLength(3);
    });
});

describe('the comparison', () => {
    it('says the gravest first and nothing where all is well', () => {
        expect(flags(row({}))).toEqual([]);
        expect(flags(row({ above_rule: true, no_notice: true })).map((flag) => flag.key)).toEqual(['above', 'no-notice']);
        expect(flags(row({ plan: null, rule_state: 'missing' })).map((flag) => flag.key)).toEqual(['missing', 'no-plan']);
    });
    it('keeps rows without a figure at the end, whichever way it is sorted', () => {
        const rows = [row({ school: 'none' }), row({ school: 'low', base_max_fen: 300 }), row({ school: 'high', base_max_fen: 400 })];
        expect(sorted(rows, 'base', false).map((one) => one.school)).toEqual(['low', 'high', 'none']);
        expect(sorted(rows, 'base', true).map((one) => one.school)).toEqual(['high', 'low', 'none']);
    });
});
