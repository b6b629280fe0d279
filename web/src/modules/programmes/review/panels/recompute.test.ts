import { describe, expect, it } from 'vitest';
import type { RoundOrder } from './types';
import { inOrder, recompute } from './recompute';
import { standing } from './words';

const numbers: Record<string, string> = { AAAA2222: '30', BBBB3333: '10', CCCC4444: '20' };
describe('the order of a draw of experts', () => {
    it('follows the numbers, not the codes', async () => expect(await inOrder('AAAA2222\nBBBB3333\nCCCC4444\n', async (id) => numbers[id] ?? '')).toBe('BBBB3333\nCCCC4444\nAAAA2222\n'));
    it('falls back on the codes where numbers are equal', async () => expect(await inOrder('B\nA\n', async () => '1')).toBe('A\nB\n'));
    it('refuses what another mechanism drew', async () => {
        const record = { schema: 'luoshi.draw/1', algorithm: 'sha256', mechanism: 'da', inputs: [], seed: '', public_seed: null, result: { name: 'result', digest: '', text: '' } } as const;
        await expect(recompute(record)).rejects.toThrow('da');
    });
});

const one = (more: Partial<RoundOrder>): RoundOrder => ({ place: 1, gone: false, sent_at: null, answer: null, ...more }) as RoundOrder;
describe('what became of somebody', () => {
    it('is waiting until asked', () => expect(standing(one({})).key).toBe('waiting'));
    it('is asked until answered', () => expect(standing(one({ sent_at: '2026-09-09T08:00:00+08:00' })).key).toBe('asked'));
    it('sits once accepted, and is gone once gone', () => {
        expect(standing(one({ answer: 'accepted' })).key).toBe('sits');
        expect(standing(one({ answer: 'accepted', gone: true })).key).toBe('gone');
    });
});
