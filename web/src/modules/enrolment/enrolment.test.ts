import { describe, expect, it } from 'vitest';
import { add, flat, move, remove, same, wishesOf } from './order';
import type { CourseCard } from './types';

const card = (course: string, slot: string, rank: number | null) => ({ course, slot, rank }) as CourseCard;

describe('Wishes being put into order', () => {
    const wishes = { s1: ['a', 'b', 'c'], s2: ['x'] };

    it('begin as they were handed in', () => expect(wishesOf([card('b', 's1', 2), card('a', 's1', 1), card('n', 's1', null), card('x', 's2', 1)])).toEqual({ s1: ['a', 'b'], s2: ['x'] }));
    it('move up and down', () => {
        expect(move(wishes, 's1', 'b', -1)['s1']).toEqual(['b', 'a', 'c']);
        expect(move(wishes, 's1', 'b', 1)['s1']).toEqual(['a', 'c', 'b']);
    });
    it('stay where they are at the ends', () => {
        expect(move(wishes, 's1', 'a', -1)).toBe(wishes);
        expect(move(wishes, 's1', 'c', 1)).toBe(wishes);
        expect(move(wishes, 's1', 'nowhere', 1)).toBe(wishes);
    });
    it('hold each course once', () => expect(add(wishes, 's1', 'a')).toBe(wishes));
    it('are ranked from one without gaps after one is taken out', () =>
        expect(flat(remove(wishes, 's1', 'b')).map((wish) => [wish.course, wish.rank])).toEqual([
            ['a', 1],
            ['c', 2],
            ['x', 1],
        ]));
    it('know whether anything changed', () => {
        expect(same(wishes, { s2: ['x'], s1: ['a', 'b', 'c'] })).toBe(true);
        expect(same(wishes, move(wishes, 's1', 'a', 1))).toBe(false);
        expect(same(remove(wishes, 's2', 'x'), { s1: ['a', 'b', 'c'] })).toBe(true);
    });
});
