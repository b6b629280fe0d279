import { describe, expect, it } from 'vitest';
import type { OfferRow } from './types';
import { agreedPrices, beginsLater, fenOf, grades, likelyTerm, offeredBodies, price, whyNotPublish, yuan } from './words';

describe('money', () => {
    it.each([
        ['3', 300],
        ['3.5', 350],
        ['3.05', 305],
        [' 4.00 ', 400],
        ['0', 0],
    ])('reads %s as %d fen', (text, fen) => expect(fenOf(text)).toBe(fen));
    it.each(['', '-1', '3.', '3.555', '三', '1e3', '3,5'])('does not guess %s', (text) => expect(fenOf(text)).toBeUndefined());
    it('is written without needless zeros', () => {
        expect(yuan(300)).toBe('3');
        expect(yuan(350)).toBe('3.50');
    });
    it('says what it is the price of', () => {
        expect(price(300)).toBe('3 元/课时');
        expect(price(600, true)).toBe('6 元/天');
        expect(price(0, true)).toBe('免费');
    });
});

describe('grades', () => {
    it('joins runs', () => expect(grades([1, 2, 3, 5])).toBe('1–3、5年级'));
});

describe('the likely term', () => {
    it.each([
        ['2026-06-01', { year: 2026, term: 'autumn' }],
        ['2026-11-28', { year: 2026, term: 'spring' }],
        ['2027-02-01', { year: 2026, term: 'spring' }],
    ])('on %s', (day, term) => expect(likelyTerm(day)).toEqual(term));
});

describe('the publication of an approved plan', () => {
    it('is open while its checks are not known and while none fails', () => {
        expect(whyNotPublish(undefined)).toBeNull();
        expect(whyNotPublish({ fails: 0 })).toBeNull();
    });
    it('says how many checks no longer pass', () => expect(whyNotPublish({ fails: 2 })).toBe('批准以后情况有变，2 项检查不再通过'));
});

describe('a contract', () => {
    const offer = (listing: string, item: string): OfferRow => ({ listing, body_name: `body ${listing}`, item, item_name: item, activity: 'art', grades: [1], price_fen: 380, until: '2027-07-31' });
    it('is made with one of the listed bodies', () => {
        const bodies = offeredBodies([offer('a', 'chess'), offer('b', 'dance'), offer('a', 'go')]);
        expect(bodies.map((body) => body.name)).toEqual(['body a', 'body b']);
        expect(bodies[0]?.items.map((item) => item.item)).toEqual(['chess', 'go']);
    });
    it.each([
        ['2026-09-01', null, true],
        ['2026-08-31', null, false],
        ['2026-09-01', '2026-08-30', false],
        ['2026-09-01', '2026-10-01', true],
    ])('from %s, ended %s: begins later than 31 August is %s', (starts_on, ended_on, later) => expect(beginsLater({ starts_on, ended_on }, '2026-08-31')).toBe(later));
    it('names what was ticked, and lets no price be guessed', () => {
        expect(agreedPrices({ chess: { taken: true, price: '3.80' }, dance: { taken: false, price: '4' }, go: { taken: true, price: 'four' } })).toEqual([
            { code: 'chess', price_fen: 380 },
            { code: 'go', price_fen: -1 },
        ]);
    });
});
