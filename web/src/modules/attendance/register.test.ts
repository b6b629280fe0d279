import { describe, expect, it } from 'vitest';
import { actionOf, clockNow, counted, firstMark, opened, withMark } from './register';

describe('A register', () => {
    it('begins with everybody present, and those on leave on leave', () => {
        expect(firstMark({ mark: 'none', on_leave: false, off_school: false })).toBe('present');
        expect(firstMark({ mark: 'none', on_leave: true, off_school: false })).toBe('leave');
        expect(firstMark({ mark: 'none', on_leave: false, off_school: true })).toBe('leave');
        expect(firstMark({ mark: 'absent', on_leave: true, off_school: true })).toBe('absent');
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
    it('that was read too early opens by the clock of the phone, and nothing else does', () => {
        const early = { action: 'hand_in', words: '确认点名', words_en: 'Confirm', enabled: false, reason: 'session-to-come', reason_text: '还没到', reason_text_en: 'too early' };
        const act = actionOf([early], 'hand_in');
        const opens = '2026-09-01T15:30:00+08:00';
        expect(opened(act, opens, Date.parse('2026-09-01T15:29:59+08:00')).enabled).toBe(false);
        expect(opened(act, opens, Date.parse('2026-09-01T15:30:00+08:00')).enabled).toBe(true);
        const closed = actionOf([{ ...early, reason: 'register-closed' }], 'hand_in');
        expect(opened(closed, opens, Date.parse('2026-09-01T16:30:00+08:00')).enabled).toBe(false);
    });
});
