import { describe, expect, it } from 'vitest';
import { depth, entered, fault, hundredths, markedItems, marksOf, points, sumOf, times, withTimes } from './marks';
import type { MarkingView, Sheet, SheetItem } from './types';

const item = (id: string, parent: string | null, weight: number, levels: SheetItem['levels'] = []): SheetItem => ({ id, parent, words: id, words_en: '', weight, core: false, levels, hint: '', automatic: null });
const sheet: Sheet = {
    title: '评价表',
    total: 10_000,
    items: [item('1', null, 4_000), item('1.1', '1', 4_000), item('2', null, 6_000, [{ name: 'A', words: '', permille: 1000 }, { name: 'B', words: '', permille: 605 }])],
    deductions: [],
    vetoes: [],
    grades: [],
    core_cap: null,
    source: '',
};

describe('Points', () => {
    it('are said without zeros that say nothing', () => expect([9_250, 9_205, 9_200, 0, -325].map(points)).toEqual(['92.5', '92.05', '92', '0', '−3.25']));
    it('are read as they are said', () => expect(['92.5', '92.05', '92', ' 0 '].map(hundredths)).toEqual([9_250, 9_205, 9_200, 0]));
    it('are nothing when they are no number', () => expect(['', 'x', '1.234', '-1', '1e2'].map(hundredths)).toEqual([undefined, undefined, undefined, undefined, undefined]));
});

describe('A sheet', () => {
    it('is marked where nothing lies below', () => expect(markedItems(sheet).map((one) => one.id)).toEqual(['1.1', '2']));
    it('is as deep as its sections', () => expect(sheet.items.map((one) => depth(sheet, one))).toEqual([0, 1, 0]));
    it('sums what was entered so far', () => {
        expect(sumOf(sheet, { '1.1': '30.5', 2: 'B' })).toBe(3_050 + 3_630);
        expect(sumOf(sheet, { '1.1': 'x' })).toBe(0);
    });
    it('sends only what can be said', () => {
        expect(marksOf(sheet, { '1.1': '30.5', 2: '' })).toEqual([{ item: '1.1', level: null, points: 3_050 }]);
        expect(marksOf(sheet, { '1.1': 'x', 2: 'A' })).toEqual([{ item: '2', level: 'A', points: null }]);
    });
    it('shows again what was sent', () => {
        const marking = { marks: marksOf(sheet, { '1.1': '30.5', 2: 'B' }) } as unknown as MarkingView;
        expect(entered(sheet, marking)).toEqual({ '1.1': '30.5', 2: 'B' });
        expect(entered(sheet, undefined)).toEqual({ '1.1': '', 2: '' });
    });
    it('says what is wrong with an entry', () => {
        const [, one, two] = sheet.items;
        if (!one || !two) throw new Error('the sheet has three items');
        expect([fault(one, ''), fault(one, 'x'), fault(one, '40.01'), fault(one, '40'), fault(two, 'A'), fault(two, '')]).toEqual(['missing', 'not-points', 'too-much', undefined, undefined, 'missing']);
    });
});

describe('A deduction', () => {
    it('is counted, and gone when it is counted down to nothing', () => {
        const hits = withTimes([], 'd1', 2);
        expect(times(hits, 'd1')).toBe(2);
        expect(withTimes(hits, 'd1', 0)).toEqual([]);
        expect(times([], 'd1')).toBe(0);
    });
});
