import { expect, it } from 'vitest';
import { firstPlace, needsReason, places, waysFrom } from './moves';
import type { TillView } from './types';

it('lets no money go to where it lies already, nor cash come from anywhere but the bank', () => {
    for (const from of places) {
        expect(waysFrom(from)).not.toContain(from);
        if (from !== 'bank') expect(waysFrom(from), from).not.toContain('counter');
    }
});

it('asks why for all but cash that is banked and settlements', () => {
    expect(places.filter(needsReason)).toEqual(['bank', 'treasury', 'channel_fees']);
});

it('begins where something lies', () => {
    const till = { counter_fen: 0, online_fen: 0, bank_fen: 500, treasury_fen: 0, channel_fees_fen: 0 } as TillView;
    expect(firstPlace(till)).toBe('bank');
    expect(firstPlace({ ...till, bank_fen: 0 })).toBe('counter');
});
