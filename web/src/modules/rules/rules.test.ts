// The plain functions of rules: forms to values, and words.
import { beforeAll, describe, expect, it } from 'vitest';
import { load } from '@/platform/i18n';
import { rulesTexts } from './locale';
import type { Basis, Parameter } from './types';
import { byGroup, emptyForm, fen, forWhom, outcomeTone, restsOn, stateTone, valueOf } from './words';

const parameter = (kind: Parameter['kind'], choices: string[] = []): Parameter =>
    ({ key: 'x', group: 'g', words: '', words_en: '', about: '', about_en: '', kind, unit: '', unit_words: '', unit_words_en: '', tightening: 'lower', qualifiers: [], choices: choices.map((key) => ({ key, words: key, words_en: key })), least: null, most: null, lowest: 'county', set_by: '', set_by_en: '' }) as Parameter;

describe('An amount of yuan', () => {
    it.each([
        ['3.5', 350],
        ['4', 400],
        ['0.05', 5],
        ['700.00', 70000],
        [' 12 ', 1200],
    ])('%s is so many fen', (text, expected) => expect(fen(text)).toBe(expected));
    it.each(['', '-1', '3.555', '四', '1,000', '1e3'])('"%s" is none', (text) => expect(fen(text)).toBeUndefined());
});

describe('The form of a value', () => {
    it('becomes what the server reads, for every kind', () => {
        expect(valueOf(parameter('money'), { ...emptyForm(), number: '3.5' })).toBe(350);
        expect(valueOf(parameter('count'), { ...emptyForm(), number: '2' })).toBe(2);
        expect(valueOf(parameter('minutes'), { ...emptyForm(), number: '40' })).toBe(40);
        expect(valueOf(parameter('time'), { ...emptyForm(), time: '17:30' })).toBe('17:30');
        expect(valueOf(parameter('cutoff'), { ...emptyForm(), daysBefore: '1', time: '17:00' })).toEqual({ days_before: 1, at: '17:00' });
        expect(valueOf(parameter('weekdays'), { ...emptyForm(), weekdays: [5, 1] })).toEqual([1, 5]);
        expect(valueOf(parameter('word', ['a']), { ...emptyForm(), word: 'a' })).toBe('a');
        expect(valueOf(parameter('words', ['a', 'b']), { ...emptyForm(), words: ['b', 'a'] })).toEqual(['b', 'a']);
        expect(valueOf(parameter('table', ['a', 'b']), { ...emptyForm(), rows: { b: '50', a: '' } })).toEqual({ b: 50 });
    });
    it('is nothing while it is not complete', () => {
        for (const kind of ['money', 'count', 'minutes', 'time', 'cutoff', 'weekdays', 'word', 'words', 'table'] as const) expect(valueOf(parameter(kind, ['a']), emptyForm())).toBeUndefined();
        expect(valueOf(parameter('table', ['a', 'b']), { ...emptyForm(), rows: { a: '50', b: 'viel' } })).toBeUndefined();
    });
});

describe('The words', () => {
    beforeAll(() => load([rulesTexts]));
    it('say for whom a rule is', () => {
        expect(forWhom({ stage: 'primary', tier: 'village' })).toBe('小学 · 农村');
        expect(forWhom({ season_from: '05-01', season_until: '09-30' })).toBe('05-01 至 09-30');
        expect(forWhom({})).toBe('');
    });
    it('say what it rests on', () => {
        expect(restsOn({ place_name: '怀化市', document: '怀发改价〔2025〕1号', clause: '第三条' } as Basis)).toBe('怀化市 · 怀发改价〔2025〕1号 第三条');
    });
    it('give states a tone beside their word', () => {
        expect(stateTone('conflicting')).toBe('danger');
        expect(outcomeTone('overruled')).toBe('warn');
    });
    it('gather rows under their group', () => {
        expect(byGroup([{ group: 'a', n: 1 }, { group: 'b', n: 2 }, { group: 'a', n: 3 }]).map((g) => g.rows.length)).toEqual([2, 1]);
    });
});
