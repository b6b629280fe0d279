import { describe, expect, it } from 'vitest';
import { kindOf, paperOf, toneOfRecord } from './words';

describe('the records', () => {
    it('fall back to works for a kind that does not exist', () => {
        expect(kindOf('honour')).toBe('honour');
        expect(kindOf('x')).toBe('work');
        expect(kindOf(null)).toBe('work');
    });
    it('ask for the paper of their kind', () => {
        expect(paperOf.inheritor).toBe('consent');
        expect(paperOf.publicity).toBe('');
    });
    it('are green only when everybody may see them', () => {
        expect(toneOfRecord('listed')).toBe('ok');
        expect(toneOfRecord('checked')).toBe('primary');
        expect(toneOfRecord('withdrawn')).toBe('danger');
    });
});
