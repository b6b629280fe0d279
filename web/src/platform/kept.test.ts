import { describe, expect, it } from 'vitest';
import { forgetAllKept, Kept, type Shelf } from './kept';

function shelf(): Shelf {
    const kept = new Map<string, string>();
    return {
        get length() {
            return kept.size;
        },
        key: (index) => [...kept.keys()][index] ?? null,
        getItem: (key) => kept.get(key) ?? null,
        setItem: (key, value) => void kept.set(key, value),
        removeItem: (key) => void kept.delete(key),
    };
}

describe('What is kept for today', () => {
    it('is read back', () => {
        const kept = new Kept(shelf(), 'zhou', '2026-09-01');
        kept.put('day', { sessions: [1] });
        expect(kept.get('day')).toEqual({ sessions: [1] });
        expect(kept.get('other')).toBeNull();
    });
    it('belongs to one account and one day', () => {
        const place = shelf();
        new Kept(place, 'zhou', '2026-09-01').put('day', 1);
        expect(new Kept(place, 'wu', '2026-09-01').get('day')).toBeNull();
        expect(new Kept(place, 'zhou', '2026-09-02').get('day')).toBeNull();
    });
    it('goes away with the day and when somebody signs out, and touches nothing else', () => {
        const place = shelf();
        place.setItem('luoshi.registers.zhou', '[]');
        new Kept(place, 'zhou', '2026-09-01').put('day', 1);
        new Kept(place, 'zhou', '2026-09-02').put('day', 2);
        expect(place.length).toBe(2);
        forgetAllKept(place);
        expect(place.length).toBe(1);
    });
    it('survives what nobody wrote', () => {
        const place = shelf();
        place.setItem('luoshi.kept.zhou.2026-09-01.day', '{');
        expect(new Kept(place, 'zhou', '2026-09-01').get('day')).toBeNull();
    });
});
