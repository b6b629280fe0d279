import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { use } from '@/platform/i18n';
import AgreementText from './parts/AgreementText.vue';
import { find, groupedCode, pieces, reason, termOf, termsToAskAbout } from './words';

describe('A term', () => {
    it.each([
        ['2026-08-01', 2026, 'autumn'],
        ['2027-01-31', 2026, 'autumn'],
        ['2027-02-01', 2026, 'spring'],
        ['2027-07-31', 2026, 'spring'],
    ])('of %s is %i %s', (day, year, term) => {
        expect(termOf(day)).toEqual({ school_year: year, term });
    });
});

describe('The terms a family is asked about', () => {
    it.each([
        ['2026-10-01', 2026, 'autumn', 2026, 'spring'],
        ['2027-05-01', 2026, 'spring', 2027, 'autumn'],
    ])('on %s are the running one and the next', (day, year, term, nextYear, next) => {
        expect(termsToAskAbout(day)).toEqual([
            { school_year: year, term },
            { school_year: nextYear, term: next },
        ]);
    });
});

describe('A slip code', () => {
    it.each([
        ['k7q2m4xa9trp', 'K7Q2-M4XA-9TRP'],
        ['K7Q2 M4XA', 'K7Q2-M4XA'],
        ['K7Q2-M4XA-9TRP-XXXX', 'K7Q2-M4XA-9TRP'],
        ['', ''],
    ])('typed as %s reads %s', (typed, shown) => {
        expect(groupedCode(typed)).toBe(shown);
    });
});

describe('The text of an agreement', () => {
    it('is headings and paragraphs', () => {
        expect(pieces('## 一、时间\n放学以后。\n\n  自愿。 ')).toEqual([
            { heading: true, text: '一、时间' },
            { heading: false, text: '放学以后。' },
            { heading: false, text: '自愿。' },
        ]);
    });
    it('is shown as text, whatever it holds', () => {
        const page = mount(AgreementText, { props: { text: '<script>alert(1)</script>' } });
        expect(page.find('script').exists()).toBe(false);
        expect(page.text()).toContain('<script>');
    });
});

describe('An action', () => {
    afterEach(() => use('zh-CN'));
    const actions = [
        { action: 'give', words: '同意', words_en: 'Agree', enabled: true, reason: null, reason_text: null, reason_text_en: null },
        { action: 'withdraw', words: '撤回', words_en: 'Withdraw', enabled: false, reason: 'nothing-to-withdraw', reason_text: '还没有同意过', reason_text_en: 'nothing was agreed to' },
    ];
    it('that is closed says why, in the reader’s language', async () => {
        expect(reason(find(actions, 'withdraw'))).toBe('还没有同意过');
        await use('en');
        expect(reason(find(actions, 'withdraw'))).toBe('nothing was agreed to');
    });
    it('that is open or absent says nothing', () => {
        expect(reason(find(actions, 'give'))).toBe('');
        expect(reason(find(actions, 'other'))).toBe('');
    });
});
