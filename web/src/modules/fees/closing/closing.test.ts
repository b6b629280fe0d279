import { afterEach, describe, expect, it } from 'vitest';
import { use } from '@/platform/i18n';
import { differencesCsv } from './differences_table';
import { inTheWayOf, pollEvery, pollMs, stillRuns, wayTo, wayToStop } from './steps';
import type { CloseStep, Difference, OrderView, PlanRow, StepState, StepView } from './types';
import { amount, closable, standing } from './words';

const order: readonly CloseStep[] = ['registers', 'bills', 'unknown_money', 'pay', 'differences', 'settle', 'lock', 'publish'];
const steps = (...states: StepState[]): StepView[] => order.map((step, at) => ({ step, state: states[at] ?? 'waits', words: '', words_en: '', number: 0, day: null }));

describe('An amount', () => {
    it.each([
        [0, '0.00'],
        [5, '0.05'],
        [123_456_789, '1,234,567.89'],
        [-150, '−1.50'],
    ])('of %i fen is %s', (fen, text) => expect(amount(fen)).toBe(text));
});

describe('What stands in the way', () => {
    it('of the settlement is whatever blocks, not what only wants a look', () => {
        expect(inTheWayOf(steps('blocked', 'done', 'ready', 'done', 'blocked'), 'settle')).toEqual(['registers', 'differences']);
    });
    it('of the lock is the settlement alone', () => {
        expect(inTheWayOf(steps('blocked', 'done', 'done', 'done', 'done'), 'lock')).toEqual(['settle']);
    });
    it('of the publication is the lock alone', () => {
        expect(inTheWayOf(steps('done', 'done', 'done', 'done', 'done', 'done', 'ready'), 'publish')).toEqual(['lock']);
    });
    it('of the lock is nothing once the term is settled, whatever blocked before', () => {
        expect(inTheWayOf(steps('blocked', 'done', 'ready', 'done', 'blocked', 'done', 'ready'), 'lock')).toEqual([]);
    });
    it('of the lock is what blocks since the settlement', () => {
        expect(inTheWayOf(steps('done', 'done', 'done', 'blocked', 'done', 'done', 'waits'), 'lock')).toEqual(['pay']);
    });
    it('is put in order elsewhere, except what is done on the page itself', () => {
        expect(order.filter((step) => wayTo(step, 'p'))).toEqual(['registers', 'bills', 'unknown_money', 'pay']);
    });
    it('leads to the day and the week of the first session left', () => {
        expect(wayTo('registers', 'p', '2026-12-20')).toBe('/attendance?on=2026-12-20');
        expect(wayTo('registers', 'p')).toBe('/attendance');
        expect(wayToStop('p', '2026-12-20')).toBe('/timetables/p?week=2026-12-14');
        expect(wayToStop('p', '2026-12-21')).toBe('/timetables/p?week=2026-12-21');
    });
});

describe('A running order', () => {
    const view = (done: number, schools: number): OrderView => ({ id: 'o', county: '430104', schools, done, settled: done, outcomes: [] });
    it('is asked for every two seconds until every school has its outcome', () => {
        expect(pollMs).toBe(2000);
        expect(pollEvery(view(2, 3))).toBe(2000);
        expect(pollEvery(view(3, 3))).toBe(false);
    });
    it('does not run before it is known', () => {
        expect(stillRuns(undefined)).toBe(false);
    });
});

describe('The terms', () => {
    it('that can be closed are the published ones, the newest first', () => {
        const plan = (id: string, school_year: number, term: 'autumn' | 'spring', published_at: string | null) => ({ id, school_year, term, published_at }) as PlanRow;
        const plans = [plan('a', 2025, 'autumn', '2025-09-01T00:00:00+08:00'), plan('b', 2026, 'autumn', null), plan('c', 2025, 'spring', '2026-02-01T00:00:00+08:00')];
        expect(closable(plans).map((one) => one.id)).toEqual(['c', 'a']);
    });
});

describe('The end of a statement', () => {
    it.each([
        [0, 'even'],
        [100, 'owes'],
        [-100, 'gets'],
    ])('with a balance of %i is %s', (fen, word) => expect(standing(fen)).toBe(word));
});

describe('The file of differences', () => {
    afterEach(() => use('zh-CN'));
    const row: Difference = { pupil: 'p', name: '丁三', class_name: '五年级1班', kind: 'billed_never_came', words: '开了账单，一次没来', words_en: 'billed, never came', attended: 0, due_fen: 123_400, paid_fen: -500, note: null, note_by: null };

    it('has a head and a line each, and begins with the mark that Excel needs', () => {
        expect(differencesCsv([row])).toBe('\uFEFF学生,班级,哪里对不上,上课（课时）,应收,已收,原因,填写人\r\n丁三,五年级1班,开了账单，一次没来,0,1234.00,-5.00,,\r\n');
    });
    it('quotes what would break a line or a cell', () => {
        expect(differencesCsv([{ ...row, note: '说"病", 住院\n两月', note_by: '校长' }])).toContain('"说""病"", 住院\n两月",校长\r\n');
    });
    it('lets no spreadsheet reckon what somebody wrote', () => {
        expect(differencesCsv([{ ...row, note: '=HYPERLINK("x")' }])).toContain(`"'=HYPERLINK(""x"")"`);
    });
    it('is in the language of the reader', async () => {
        await use('en');
        expect(differencesCsv([row])).toContain('billed, never came');
    });
});
