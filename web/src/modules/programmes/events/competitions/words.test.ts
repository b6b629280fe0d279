import { describe, expect, it } from 'vitest';
import type { EntryFile, QuotaUse } from './types';
import { quotasOf, standing } from './words';

const step = (state: EntryFile['state'], reason = ''): EntryFile['steps'][number] => ({ serial: 1, state, state_words: '', state_words_en: '', reason, at: '2026-11-01T09:00:00+08:00', by_name: '' });
const entry = (state: EntryFile['state'], reason = '', path: EntryFile['path'] = 'prefecture') => standing({ state, path, prefecture_name: '长沙市', steps: [step('submitted'), ...(state === 'submitted' ? [] : [step(state, reason)])] });

describe('Where an entry stands', () => {
    it('names whom a new one waits for', () => {
        expect(entry('submitted')).toBe('等长沙市审核。');
        expect(entry('submitted', '', 'direct')).toBe('等组织单位审核。');
    });
    it('gives the reason of the last step', () => {
        expect(entry('refused', '学籍号不符')).toBe('原因：学籍号不符');
        expect(entry('withdrawn', '学生生病')).toBe('原因：学生生病');
    });
    it('adds nothing where the state says all', () => {
        expect(entry('confirmed', '齐全')).toBe('');
        expect(entry('absent')).toBe('');
    });
});

describe('The quotas that a school sees', () => {
    const quota = (scope: QuotaUse['scope'], name: string): QuotaUse => ({ scope, name, words: '', places: 2, used: 1 });
    const all = [quota('school', ''), quota('school', '430104-a'), quota('school', '430104-b'), quota('prefecture', '430100'), quota('prefecture', '430200')];
    it('are everybody’s, its own and its prefecture’s', () => {
        expect(quotasOf(all, { code: '430104-a', path: '/430000/430100/430104/430104-a/' }).map((one) => one.name)).toEqual(['', '430104-a', '430100']);
    });
    it('are everybody’s for somebody without a body', () => {
        expect(quotasOf(all, null).map((one) => one.name)).toEqual(['']);
    });
});
