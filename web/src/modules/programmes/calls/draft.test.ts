import { describe, expect, it } from 'vitest';
import { answersFor, characters, emptyCall, freshKey } from './draft';

describe('the form of a call', () => {
    it('makes keys that nobody has', () => {
        expect(freshKey(['f1', 'f2'], 'f')).toBe('f3');
        expect(freshKey(['f2'], 'f')).toBe('f3');
    });
    it('has an answer for every field and none for others', () => {
        const { sections } = emptyCall(2026, '2026-09-01', '2026-09-20');
        expect(answersFor(sections, [{ key: 'gone', value: 'x', rows: [] }])).toEqual([{ key: 'logic', value: '', rows: [] }]);
        expect(answersFor(sections, [{ key: 'logic', value: 'x', rows: [] }])[0]?.value).toBe('x');
    });
    it('counts characters, not code units', () => {
        expect(characters('𠮷群')).toBe(2);
    });
});
