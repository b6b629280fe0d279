import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { client } from '@/platform/client';
import { useRegion, type Region } from '.';

// Answers that come when the test lets them, in any order.
const waiting = new Map<string, (region: Region) => void>();
const regionOf = (id: string): Region => ({ ancestors: [], body: { id, path: `/${id}/` }, children: [] }) as unknown as Region;
const answerFor = (id: string) => waiting.get(id)?.(regionOf(id));

describe('The region of the desk', () => {
    beforeEach(() => {
        setActivePinia(createPinia());
        waiting.clear();
        vi.spyOn(client, 'GET').mockImplementation((async (_path: string, { params }: { params: { query: { body?: string } } }) => {
            const data = await new Promise<Region>((give) => waiting.set(params.query.body ?? 'own', give));
            return { data, response: new Response(null, { status: 200 }) };
        }) as never);
    });

    afterEach(() => vi.restoreAllMocks());

    it('is the one asked for last, whichever answer comes last', async () => {
        const region = useRegion();
        const first = region.stand(undefined);
        const second = region.stand('school');
        answerFor('school');
        await second;
        answerFor('own');
        await first;
        expect(region.body?.id).toBe('school');
    });
    it('is asked for once while one stands there', async () => {
        const region = useRegion();
        const standing = region.stand('school');
        answerFor('school');
        await standing;
        await region.stand('school');
        expect(client.GET).toHaveBeenCalledTimes(1);
    });
});
