import { describe, expect, it } from 'vitest';
import { clockNow, counted, firstMark, withMark } from './register';

describe('A register', () => {
    it('begins with everybody present, and those on leave on leave', () => {
        expect(firstMark({ mark: 'none', on_leave: false })).toBe('present');
        expect(firstMark({ mark: 'none', on_leave: true })).toBe('leave');
        expect(firstMark({ mark: 'absent', on_leave: true })).toBe('absent');
    });
    it('notes the time of who comes late, and forgets it when they were not', () => {
        const late = withMark([{ pupil: 'a', mark: 'present' }], 'a', 'late', '16:10');
        expect(late).toEqual([{ pupil: 'a', mark: 'late', at: '16:10' }]);
        expect(withMark(late, 'a', 'present', '16:20')).toEqual([{ pupil: 'a', mark: 'present', at: null }]);
    });
    it('counts', () => {
        expect(counted([{ pupil: 'a', mark: 'present' }, { pupil: 'b', mark: 'absent' }, { pupil: 'c', mark: 'present' }])).toEqual({ present: 2, absent: 1 });
    });
    it('writes the time of Beijing', () => {
        expect(clockNow(new Date('2026-09-01T08:10:00Z'))).toBe('16:10');
    });
});
