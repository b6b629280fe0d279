import { describe, expect, it } from 'vitest';
import { emptyAnswer, isMet, missingIn, type FormAnswer } from './answers';
import { grayOf, pictureHash } from './picture';
import type { Item } from './types';

const item = (more: Partial<Item> = {}): Item => ({ code: 'A', words: '看什么', kind: 'yes_no', choices: [], good: [], least: null, most: null, unit: '', severity: 'warning', money: false, basis: '', weight: 0, role: 'plain', photo_needed: false, ...more });
const answer = (more: Partial<FormAnswer>): FormAnswer => ({ ...emptyAnswer('A'), ...more });
const days = item({ kind: 'number', least: 3, most: 5 });
const order = item({ kind: 'choice', choices: ['齐全', '缺漏'], good: ['齐全'] });

describe('An answer', () => {
    it.each([
        [item(), 'yes', true],
        [item(), 'no', false],
        [days, '2', false],
        [days, '3', true],
        [days, '5', true],
        [days, '6', false],
        [days, '4.5', false],
        [order, '齐全', true],
        [order, '缺漏', false],
        [item({ kind: 'text' }), '什么都行', true],
    ])('means the same here as on the server: %#', (one, value, met) => expect(isMet(one, answer({ value }))).toBe(met));
    it.each([
        [item(), undefined, 'answer'],
        [item(), answer({ value: 'yes' }), null],
        [item(), answer({ value: 'no' }), 'note'],
        [item(), answer({ value: 'no', note: '三份晚于收费' }), null],
        [days, answer({ value: 'five' }), 'number'],
        [item(), answer({ not_applicable: true }), 'why'],
        [item(), answer({ not_applicable: true, note: '无食堂' }), null],
        [item({ photo_needed: true }), answer({ value: 'yes' }), 'photo'],
        [item({ kind: 'photo' }), answer({ photos: ['p'] }), null],
    ])('says what is missing: %#', (one, given, missing) => expect(missingIn(one, given)).toBe(missing));
});

describe('The hash of a picture', () => {
    const rising = Array.from({ length: 72 }, (_, at) => at % 9);
    it('has a bit for each pixel that grows brighter to the right', () => {
        expect(pictureHash(rising)).toBe('ffffffffffffffff');
        expect(pictureHash(rising.map((value) => -value))).toBe('0000000000000000');
    });
    it('stays when the whole picture is brighter', () => expect(pictureHash(rising.map((value) => value + 40))).toBe(pictureHash(rising)));
    it('changes little with a small change', () => {
        const touched = [...rising];
        touched[40] = 100;
        const bits = (hash: string) => [...hash].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
        const [a, b] = [bits(pictureHash(rising)), bits(pictureHash(touched))];
        expect([...a].filter((bit, at) => bit !== b[at]).length).toBeLessThanOrEqual(2);
    });
    it('wants nine by eight', () => expect(() => pictureHash([1, 2, 3])).toThrow());
    it('weighs colours as the eye does', () => expect(grayOf([255, 0, 0, 255, 0, 255, 0, 255])).toEqual([255 * 0.299, 255 * 0.587]));
});
