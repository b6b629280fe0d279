import { describe, expect, it } from 'vitest';
import { emptyBook, toContent, toText, yearsOf } from './book_text';
import type { Action, Content } from './types';
import { decimalOf, fenOf, isOwn, milliOf, percentOf, plainYuan, toneOfOutcome, toShow } from './words';

const content: Content = {
    first_year: 2026,
    last_year: 2027,
    report_every: 'half',
    data: [{ name: '教师数', unit: '人', source: '台账' }],
    indicators: [
        { code: '1', level: 1, parent: '', title: '产出', unit: '', formula: '', source: '', direction: 'at_least', years: [], final_milli: null },
        { code: '1.1', level: 2, parent: '1', title: '数量', unit: '', formula: '', source: '', direction: 'at_least', years: [], final_milli: null },
        { code: '1.1.1', level: 3, parent: '1.1', title: '教师', unit: '人', formula: '教师数', source: '台账', direction: 'at_most', years: [{ year: 2026, value_milli: 60500 }, { year: 2027, value_milli: 70000 }], final_milli: 70000 },
    ],
    milestones: [{ code: 'M1', title: '封顶', due: '2026-10-31' }],
    total_fen: 900050,
    sources: [{ source: 'provincial', total_fen: 900050 }],
    money: [{ source: 'provincial', year: 2026, budgeted_fen: 900050 }, { source: 'provincial', year: 2027, budgeted_fen: 0 }],
};

describe('the text of a task book', () => {
    it('reads back what it wrote', () => {
        expect(toContent(toText(content))).toEqual({ content, wrong: [] });
    });
    it('names what is no number and leaves out what is empty', () => {
        const book = toText(content);
        const leaf = book.indicators[2];
        if (!leaf) throw new Error('no leaf');
        leaf.final = '七十';
        leaf.years[2027] = '';
        const read = toContent(book);
        expect(read.wrong).toEqual(['七十']);
        expect(read.content.indicators[2]?.years).toEqual([{ year: 2026, value_milli: 60500 }]);
    });
    it('has the years of its span, none of a span that is none', () => {
        expect(yearsOf(emptyBook(2026))).toEqual([2026, 2027, 2028]);
        expect(yearsOf({ ...emptyBook(2026), last: '2025' })).toEqual([]);
        expect(yearsOf({ ...emptyBook(2026), last: '2099' })).toEqual([]);
    });
});

describe('numbers', () => {
    it('are thousandths', () => {
        expect(decimalOf(75500)).toBe('75.5');
        expect(milliOf('75.5')).toBe(75500);
        expect(milliOf('-0.125')).toBe(-125);
        expect(milliOf('1.2345')).toBeNull();
        expect(milliOf('一')).toBeNull();
    });
    it('are fen', () => {
        expect(fenOf('1,234.5')).toBe(123450);
        expect(fenOf('-1')).toBeNull();
        expect(plainYuan(123450)).toBe('1234.50');
        expect(percentOf(83333)).toBe('83.3%');
        expect(percentOf(null)).toBe('—');
    });
});

describe('actions', () => {
    const action = (name: string, enabled: boolean, reason = ''): Action => ({ action: name, enabled, reason, reason_text: '', reason_text_en: '' });
    it('of somebody else are not shown, those that wait are', () => {
        const actions = [action('a', true), action('b', false, 'not-the-office'), action('c', false, 'answer-first')];
        expect(toShow(actions).map((one) => one.action)).toEqual(['a', 'c']);
        expect(isOwn(actions, 'c')).toBe(true);
        expect(isOwn(actions, 'b')).toBe(false);
        expect(isOwn(actions, 'd')).toBe(false);
    });
    it('tell an outcome by its tone', () => {
        expect(toneOfOutcome('revoked')).toBe('danger');
        expect(toneOfOutcome('deferred')).toBe('warn');
        expect(toneOfOutcome('good')).toBe('ok');
        expect(toneOfOutcome(null)).toBe('neutral');
    });
});
