import { describe, expect, it } from 'vitest';
import { contentOf, differences, fault, hundredths, markedItems, merged, missing, points, total, typed, withTimes, type Typed } from './marks';
import type { MarkContent, Sheet, SheetItem } from './types';

const item = (id: string, weight: number, more: Partial<SheetItem> = {}): SheetItem => ({ id, parent: null, words: `指标 ${id}`, words_en: '', weight, core: false, levels: [], hint: '', automatic: null, ...more });
const sheet: Sheet = {
    title: '样例', total: 10_000, core_cap: null, source: '', grades: [],
    items: [item('1', 4_000), item('1.1', 2_500, { parent: '1' }), item('1.2', 1_500, { parent: '1', levels: [{ name: 'A', words: '好', permille: 1000 }, { name: 'B', words: '中', permille: 500 }] }), item('2', 6_000)],
    deductions: [{ id: 'd', words: '迟交', each: 300, at_most: 500, may_double: false, automatic: null }],
    vetoes: [{ id: 'v', words: '弄虚作假', automatic: null }],
};
const entered = (values: Record<string, string>, more: Partial<Typed> = {}): Typed => ({ values, notes: {}, hits: [], words: '', ...more });
const content = (more: Partial<MarkContent>): MarkContent => ({ marks: [], notes: [], hits: [], words: '', ...more });

describe('points', () => {
    it.each([['92.5', 9250], ['0', 0], ['7.05', 705], ['7.055', undefined], ['', undefined], ['-1', undefined], ['九', undefined]])('%s', (text, expected) => expect(hundredths(text)).toBe(expected));
    it('say nothing that is nothing', () => expect([points(9250), points(900), points(5)]).toEqual(['92.5', '9', '0.05']));
});

describe('a sheet', () => {
    it('is marked at its leaves', () => expect(markedItems(sheet).map((one) => one.id)).toEqual(['1.1', '1.2', '2']));
    it('names what is wrong', () => {
        const [leaf, level] = markedItems(sheet) as [SheetItem, SheetItem];
        expect([fault(leaf, ''), fault(leaf, 'x'), fault(leaf, '25.01'), fault(leaf, '25')]).toEqual(['missing', 'not-points', 'too-much', undefined]);
        expect([fault(level, 'C'), fault(level, 'B')]).toEqual(['missing', undefined]);
    });
    it('sends only what can be said', () => {
        expect(contentOf(sheet, entered({ '1.1': '20', '1.2': 'B', '2': '99' }, { notes: { '2': '  ' } }))).toEqual(content({ marks: [{ item: '1.1', level: null, points: 2000 }, { item: '1.2', level: 'B', points: null }] }));
        expect(missing(sheet, entered({ '1.1': '20', '1.2': 'B', '2': '99' })).map((one) => one.id)).toEqual(['2']);
    });
    it('comes back as it was typed', () => {
        const sent = content({ marks: [{ item: '1.1', level: null, points: 2050 }, { item: '1.2', level: 'A', points: null }], words: '好' });
        expect(typed(sheet, sent)).toEqual(entered({ '1.1': '20.5', '1.2': 'A', '2': '' }, { words: '好' }));
        expect(contentOf(sheet, typed(sheet, sent))).toEqual(sent);
    });
    it('adds up, with deductions that have an end', () => {
        expect(total(sheet, entered({ '1.1': '20', '1.2': 'B', '2': '50' }))).toBe(7750);
        expect(total(sheet, entered({ '1.1': '20', '1.2': 'B', '2': '50' }, { hits: [{ id: 'd', times: 3 }] }))).toBe(7250);
        expect(total(sheet, entered({}, { hits: [{ id: 'd', times: 1 }] }))).toBe(0);
    });
    it('forgets a hit of no times', () => expect(withTimes([{ id: 'd', times: 2 }], 'd', 0)).toEqual([]));
});

describe('two devices', () => {
    const mine = content({ marks: [{ item: '1.1', level: null, points: 2000 }, { item: '2', level: null, points: 5000 }], words: '好' });
    const theirs = content({ marks: [{ item: '1.1', level: null, points: 2100 }, { item: '2', level: null, points: 5000 }], hits: [{ id: 'v', times: 1 }], words: '好' });
    it('are shown where they differ only', () => expect(differences(sheet, mine, theirs)).toEqual([{ key: '1.1', label: '1.1 指标 1.1', mine: '20', theirs: '21' }, { key: 'v', label: 'v 弄虚作假', mine: '', theirs: '× 1' }]));
    it('become what was chosen', () => {
        const made = merged(mine, theirs, new Map([['1.1', 'theirs'], ['v', 'mine']]));
        expect(made).toEqual(content({ marks: [{ item: '1.1', level: null, points: 2100 }, { item: '2', level: null, points: 5000 }], words: '好' }));
        expect(differences(sheet, made, merged(mine, theirs, new Map([['1.1', 'theirs'], ['v', 'theirs']]))).map((one) => one.key)).toEqual(['v']);
    });
});
