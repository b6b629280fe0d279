import { describe, expect, it } from 'vitest';
import type { Schemas } from '@/platform/client';
import { stillOpen } from './changes';
import { askedFor, canBeOther, changes, listed, stops, whyNot } from './lifecycle';
import { likeIt } from './record_change';
import { monthsOf, parseDays } from './year';

describe('A year', () => {
    const year = { year: 2026, source: '', holidays: [{ date: '2026-01-01', name: '元旦' }], make_up_days: [{ date: '2026-01-04', name: '调休' }] };
    const january = monthsOf(year)[0];
    it('begins its weeks on Monday', () => {
        expect(january?.weeks[0]?.slice(0, 4).map((cell) => cell?.number)).toEqual([undefined, undefined, undefined, 1]);
    });
    it('tells holidays, make-up days, weekends and working days apart', () => {
        const kinds = january?.weeks.flat().filter((cell) => cell !== null).map((cell) => cell.kind);
        expect([kinds?.[0], kinds?.[2], kinds?.[3], kinds?.[4]]).toEqual(['holiday', 'weekend', 'make-up', 'working']);
    });
    it('knows a leap day', () => {
        expect(monthsOf({ ...year, year: 2028 })[1]?.weeks.flat().filter(Boolean)).toHaveLength(29);
    });
});

describe('Days typed line by line', () => {
    it('are read, and wrong lines are named', () => {
        expect(parseDays('2027-01-01 元旦\n\n元旦\n2027-13-01 不存在')).toEqual({ days: [{ date: '2027-01-01', name: '元旦' }], faults: [3, 4] });
    });
});

describe('A span', () => {
    it('that ends in the year 9999 is still open', () => expect([stillOpen('9999-12-31'), stillOpen('2018-10-01')]).toEqual([true, false]));
});

const body = (over: Partial<Schemas['BodyLine']> = {}): Schemas['BodyLine'] => ({ id: 'a', code: 'A', county: '430104', kind: 'school', department: null, level: 'county', name: '甲小', short_name: '甲小', path: '/430104/A/', opened: '2020-09-01', closed: null, version: 1, ...over });
const ahead = (refusal: string | null): Schemas['BodyChangeAhead'] => ({ body: body(), other: null, holdings: [], refusal, refusal_text: refusal, refusal_text_en: refusal });

describe('A change of a body', () => {
    it('is offered to schools in every form', () => expect(changes.filter((change) => whyNot(change, body()))).toEqual([]));
    it('leaves governments where the divisions put them, and classes to schools', () => {
        expect(changes.filter((change) => whyNot(change, body({ kind: 'county_government' })))).toEqual(['merge', 'split', 'move', 'county', 'classes', 'close']);
        expect(changes.filter((change) => whyNot(change, body({ kind: 'department' })))).toEqual(['classes']);
    });
    it('that touches nobody else is not asked for ahead', () => expect(changes.filter((change) => !askedFor(change))).toEqual(['rename', 'open']));
    it('takes another open body of the same county and kind for a merger', () => {
        const fits = (over: Partial<Schemas['BodyLine']>) => canBeOther('merge', body(), body({ id: 'b', path: '/430104/B/', ...over }));
        expect([fits({}), fits({ id: 'a' }), fits({ closed: '2026-09-01' }), fits({ county: '430105' }), fits({ kind: 'department' })]).toEqual([true, false, false, false, false]);
    });
    it('takes a body of another county only for a move there, and none below itself for a move here', () => {
        expect(canBeOther('county', body(), body({ id: 'b', county: '430105', kind: 'department' }))).toBe(true);
        expect(canBeOther('county', body(), body({ id: 'b' }))).toBe(false);
        expect(canBeOther('move', body(), body({ id: 'b', path: '/430104/A/B/' }))).toBe(false);
    });
    it('is stopped by what the server says, except by the missing other one where it opens with the merger', () => {
        expect([stops(undefined, false), stops(ahead(null), false), stops(ahead('plan-running'), true), stops(ahead('other-required'), true), stops(ahead('other-required'), false)]).toEqual([false, false, true, false, true]);
    });
    it('says once what stops it: the reason above is not listed again below', () => {
        const plan = { kind: 'plan', number: 1, words: '方案正在执行', words_en: 'the plan is running', stops: 'plan-running' };
        const other = { ...plan, words: '春季方案正在执行' };
        const pupils = { kind: 'pupils', number: 3, words: '3 名学生转入', words_en: '3 pupils go', stops: null };
        const stopping = { ...ahead('plan-running'), refusal_text: plan.words, holdings: [pupils, plan, other] };
        expect(listed(stopping, true)).toEqual([pupils, other]);
        expect(listed(stopping, false)).toEqual([pupils, plan, other]);
        expect(listed({ ...ahead('kinds-differ'), holdings: [plan] }, true)).toEqual([plan]);
    });
    it('opens a school of the same stage without its codes', () => {
        const school = { body: 'a', code: 'A', county: '430104', name: '甲小', path: '', stage: 'primary', tier: 'town', school_code: '2143000001', credit_code: 'x', boarding: true, private: false, closed: null, version: 1 } as const;
        const page: Schemas['BodyPage'] = { body: body(), ancestors: [], names: [], places: [], changes: [], also_called: [], school, version: 1 };
        expect(likeIt(page, { name: ' 乙小 ', short_name: '' })).toEqual({ name: '乙小', short_name: '', also_called: [], kind: 'school', school: { stage: 'primary', tier: 'town', credit_code: '', boarding: true, private: false } });
    });
});
