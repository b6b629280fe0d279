import { describe, expect, it } from 'vitest';
import type { Schemas } from '@/platform/client';
import { baseHours } from './base_hours';

const course = (change: Partial<Schemas['PublicCourse']>) => ({ kind: 'base', grades: [3], slot_name: '第一课时', weekdays: [1, 2], starts: '16:00', ends: '17:00', lessons: 1, price_fen: 400, by_day: false, stopped: false, ...change }) as Schemas['PublicCourse'];

describe('hours of the base service', () => {
    it('stand once for all groups, by their beginning', () => {
        const second = course({ slot_name: '第二课时', starts: '17:10', ends: '18:10' });
        expect(baseHours([second, course({ id: 'a' }), course({ id: 'b' })], 3).map((hour) => hour.starts)).toEqual(['16:00', '17:10']);
    });
    it('are those of the grade, without special courses and stopped groups', () => {
        expect(baseHours([course({ kind: 'special' }), course({ stopped: true }), course({ grades: [4] })], 3)).toEqual([]);
    });
    it('stand apart where prices differ', () => {
        expect(baseHours([course({}), course({ price_fen: 500 })], 3)).toHaveLength(2);
    });
});
