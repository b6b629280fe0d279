import { describe, expect, it } from 'vitest';
import { timedId } from '@/platform/draw/timed_id';
import { isDrawn, isSeated } from './words';
import type { WishResult } from './types';

describe('The id of a draw', () => {
    it('sorts by its time and says its version', () => {
        const ids = [1_795_000_000_000, 1_795_000_000_001, 1_895_000_000_000].map(timedId);
        expect([...ids].sort()).toEqual(ids);
        for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(timedId(1).startsWith('00000000-0001-7')).toBe(true);
    });
});

describe('A wish', () => {
    it('came true on an open or a kept place', () => {
        const wish = (why: WishResult['why']) => isSeated({ why } as WishResult);
        expect([wish('seated'), wish('seated_kept'), wish('reserved'), wish('better_wish')]).toEqual([true, true, false, false]);
    });
    it('came true only where the seat was given', () => {
        const wish = { why: 'seated', not_given: 'course-stopped' } as WishResult;
        expect([isDrawn(wish), isSeated(wish)]).toEqual([true, false]);
    });
});
