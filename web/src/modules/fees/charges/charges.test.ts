import { describe, expect, it } from 'vitest';
import type { BillsPreview, FeesView, NoBillRow, PlanRow } from './types';
import { amount, booksAfter, dearestFirst, groupWithout, nextStep, plainYuan, planToOpen, sentences, sentencesWithoutExemption, stageOf, standingOf, termFeesTones, termFeesWords } from './words';

describe('An amount', () => {
    it('has two digits behind the point and commas before it', () => {
        expect([0, 5, 36_00, 1_234_567_89, -360].map(amount)).toEqual(['0.00', '0.05', '36.00', '1,234,567.89', '−3.60']);
    });
    it('is said without digits that say nothing', () => {
        expect([plainYuan(36_00), plainYuan(3_50), plainYuan(-12_000_00)]).toEqual(['36 元', '3.50 元', '−12,000 元']);
    });
});

describe("How far a school's term is", () => {
    const words = () => (['not_billed', 'billed', 'settled', 'locked'] as const).map((state) => [termFeesWords(state), termFeesTones[state]]);
    it('is one word of four, each another', () => {
        expect(words()).toEqual([
            ['未开单', 'neutral'],
            ['已开单，未结算', 'warn'],
            ['已结算', 'ok'],
            ['已锁账', 'ok'],
        ]);
    });
});

describe('The plan of a page', () => {
    const plan = (id: string, school_year: number, term: 'autumn' | 'spring', state: PlanRow['state']) => ({ id, school_year, term, state }) as PlanRow;
    const plans = [plan('old', 2025, 'spring', 'published'), plan('next', 2026, 'spring', 'draft'), plan('now', 2026, 'autumn', 'published')];
    const ahead = [...plans, plan('ahead', 2026, 'spring', 'published')];
    it('is the one asked for', () => expect(planToOpen(plans, 'old', '2026-11-28')?.id).toBe('old'));
    it('is else that of the running term', () => expect(planToOpen(ahead, undefined, '2026-11-28')?.id).toBe('now'));
    it('is else the newest published one', () => expect(planToOpen(plans, undefined, '2027-03-01')?.id).toBe('now'));
    it('is the newest where none is published', () => expect(planToOpen([plan('a', 2025, 'autumn', 'draft'), plan('b', 2025, 'spring', 'draft')], undefined, '2026-11-28')?.id).toBe('b'));
});

describe('Who gets no bill', () => {
    const row = (pupil: string, why: NoBillRow['why'], words: string): NoBillRow => ({ pupil, name: pupil, class_name: '一年级1班', why, words, words_en: words });
    it('is grouped by the reason said, the largest group first', () => {
        const groups = groupWithout([row('a', 'no_consent', '不同意'), row('b', 'no_consent', '还没有决定'), row('c', 'no_lessons', '没有课时'), row('d', 'no_consent', '还没有决定')]);
        expect(groups.map((group) => [group.words, group.rows.map((one) => one.pupil).join()])).toEqual([
            ['还没有决定', 'b,d'],
            ['不同意', 'a'],
            ['没有课时', 'c'],
        ]);
    });
});

describe('A formula', () => {
    const formula = '基础托管 120 课时 × 3.00 元 = 360.00 元；每学期最高 300.00 元，减 60.00 元；在减免有效期内减免 50%，减 150.00 元；应缴 150.00 元';
    it('is one sentence a line', () => expect(sentences(formula)).toHaveLength(4));
    it('says nothing of an exemption to whoever looks over a shoulder', () => {
        expect(sentencesWithoutExemption(formula).join()).not.toContain('减免');
        expect(sentencesWithoutExemption('basic care: 120 lessons × 3.00 yuan = 360.00 yuan; 50% exempt while the exemption holds: less 180.00 yuan; due 180.00 yuan')).toEqual(['basic care: 120 lessons × 3.00 yuan = 360.00 yuan', 'due 180.00 yuan']);
    });
});

describe('The next step', () => {
    const fees = (more: Partial<FeesView> = {}) => ({ bills: 0, open_fen: 0, settlement: null, ...more }) as FeesView;
    const preview = (reason: string | null, enabled = false) => ({ reason, enabled }) as BillsPreview;
    it.each([
        ['plan', fees(), preview('plan-not-published'), 'notice'],
        ['notice', fees(), preview('no-fee-notice'), 'notice'],
        ['timetable', fees(), preview('no-timetable'), 'notice'],
        ['rules', fees(), preview('cap-order-open'), 'bill'],
        ['nobody', fees(), preview('nothing-to-bill'), 'bill'],
        ['make', fees(), preview(null, true), 'bill'],
        ['wait', fees({ bills: 2, open_fen: 1 }), preview('nothing-to-bill'), 'pay'],
        ['settle', fees({ bills: 2 }), preview('nothing-to-bill'), 'settle'],
        ['settled', fees({ bills: 2, settlement: {} as FeesView['settlement'] }), preview(null, true), 'done'],
    ] as const)('is %s', (step, view, next, stage) => {
        expect(nextStep(view, next)).toBe(step);
        expect(stageOf(step)).toBe(stage);
    });
});

describe('The standing of a bill', () => {
    it('is said to who pays', () => {
        expect(standingOf({ state: 'open', open_fen: 36_00, paid_fen: 0, waived_fen: 0 })).toBe('还没有缴，要缴 36 元');
        expect(standingOf({ state: 'part_paid', open_fen: 6_00, paid_fen: 30_00, waived_fen: 0 })).toBe('缴了一部分，还要缴 6 元');
        expect(standingOf({ state: 'paid', open_fen: 0, paid_fen: 36_00, waived_fen: 0 })).toBe('已缴清');
        expect(standingOf({ state: 'paid', open_fen: 0, paid_fen: 0, waived_fen: 36_00 })).toBe('不用再缴');
        expect(standingOf({ state: 'paid', open_fen: 0, paid_fen: 6_00, waived_fen: 30_00, written_off_fen: 30_00 })).toBe('不用再缴');
        expect(standingOf({ state: 'cancelled', open_fen: 0, paid_fen: 0, waived_fen: 0 })).toBe('这张账单已作废，不用缴');
    });
});

describe('Schools', () => {
    it('stand by the mean per pupil, those without bills last', () => {
        const row = (name: string, mean_fen: number, pupils: number) => ({ name, mean_fen, pupils });
        expect(dearestFirst([row('none', 0, 0), row('low', 100, 3), row('free', 0, 5), row('high', 900, 1)]).map((one) => one.name)).toEqual(['high', 'low', 'free', 'none']);
    });
});

describe('The books after those of a locked term', () => {
    const autumn = { school_year: 2026, term: 'autumn' } as const;
    it('are those of the running term', () => {
        expect(booksAfter(autumn, '2027-03-01')).toEqual({ school_year: 2026, term: 'spring' });
        expect(booksAfter(autumn, '2027-09-01')).toEqual({ school_year: 2027, term: 'autumn' });
    });
    it('are those of the next one where the locked term still runs', () => {
        expect(booksAfter(autumn, '2026-12-31')).toEqual({ school_year: 2026, term: 'spring' });
        expect(booksAfter({ school_year: 2026, term: 'spring' }, '2027-07-20')).toEqual({ school_year: 2027, term: 'autumn' });
    });
});
