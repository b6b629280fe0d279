import { describe, expect, it } from 'vitest';
import { groupedCode, namesSomebody, newSecret, toneOf } from './words';

describe('receipt codes', () => {
    it('are grouped as they are printed, however they are typed', () => {
        expect(groupedCode('abcd efgh-1234 5678 90ab')).toBe('ABCD-EFGH-1234-5678-90AB');
        expect(groupedCode('abcd')).toBe('ABCD');
        expect(groupedCode('abcde')).toBe('ABCD-E');
        expect(groupedCode('')).toBe('');
    });
    it('come from secrets that are never the same', () => {
        const secrets = new Set(Array.from({ length: 50 }, newSecret));
        expect(secrets.size).toBe(50);
        for (const secret of secrets) expect(secret).toMatch(/^[0-9a-f]{32}$/);
    });
});

describe('a warning about oneself', () => {
    it('sees telephones, numbers and names', () => {
        expect(namesSomebody('请打 138 0000 0000')).toBe(true);
        expect(namesSomebody('430104199001011234')).toBe(true);
        expect(namesSomebody('我叫周小样')).toBe(true);
    });
    it('is silent about the matter itself', () => {
        expect(namesSomebody('学校要求全班 45 人都参加，每月 300 元')).toBe(false);
    });
});

describe('states', () => {
    it('are coloured by what they ask for', () => {
        expect(toneOf('closed')).toBe('ok');
        expect(toneOf('contested')).toBe('danger');
        expect(toneOf('answered')).toBe('primary');
    });
});
