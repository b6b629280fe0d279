import { describe, expect, it } from 'vitest';
import { DoorQueue, digestOf, tokenIn, verdict, type Waiting } from './door';
import type { DoorPerson } from './types';

function shelf() {
    const kept = new Map<string, string>();
    return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key) };
}
const person = (id: string, seat: number | null, at: string | null = null): DoorPerson => ({ id, name: id, unit: '', phone_tail: '0000', seat, code: '000000', token_digest: '', checked_in_at: at, checked_in_by: '' });
const entry = (id: string, registration?: string): Waiting => ({ id, edition: 'e', way: 'qr', registration, name: '', device_at: '2026-09-20T06:00:00.000Z' });

describe('the door without a network', () => {
    it('knows a ticket by the digest of its token', async () => {
        expect(await digestOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
        expect(tokenIn('https://example.cn/public/lecture-ticket#abc')).toBe('abc');
        expect(tokenIn(' abc ')).toBe('abc');
    });
    it('lets a ticket in once, also when the first time is still on this phone', () => {
        expect(verdict(person('a', 1), []).kind).toBe('in');
        expect(verdict(person('a', 1), [entry('1', 'a')]).kind).toBe('already');
        expect(verdict(person('a', 1, '2026-09-20T05:00:00Z'), []).kind).toBe('already');
        expect(verdict(person('a', null), []).kind).toBe('waiting');
        expect(verdict(undefined, []).kind).toBe('unknown');
        expect(verdict(person('a', 1), [{ ...entry('1', 'a'), words: 'refused' }]).kind).toBe('in');
    });
});

describe('the queue of the door', () => {
    it('keeps what was not taken with what was said, and forgets what was', () => {
        const kept = shelf();
        const queue = new DoorQueue(kept, 'me');
        queue.add(entry('1', 'a'));
        queue.add(entry('2', 'b'));
        queue.settle([{ id: '1', outcome: 'taken', words: '' }, { id: '2', outcome: 'already', words: '13:55' }]);
        expect(new DoorQueue(kept, 'me').all()).toEqual([{ ...entry('1', 'a'), sent: true }, { ...entry('2', 'b'), words: '13:55' }]);
        expect(verdict(person('a', 1), queue.all()).kind).toBe('already');
        queue.shown([person('a', 1)]);
        expect(queue.all()).toHaveLength(2);
        queue.shown([person('a', 1, '2026-09-20T05:00:00Z')]);
        expect(queue.all()).toEqual([{ ...entry('2', 'b'), words: '13:55' }]);
        expect(new DoorQueue(kept, 'other').all()).toEqual([]);
        queue.drop('2');
        expect(kept.getItem('luoshi.door.me')).toBeNull();
    });
    it('reads nothing from a broken shelf', () => {
        const kept = shelf();
        kept.setItem('luoshi.door.me', '{"a":');
        expect(new DoorQueue(kept, 'me').all()).toEqual([]);
    });
});
