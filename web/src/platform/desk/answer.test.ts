import { QueryClient } from '@tanstack/vue-query';
import { describe, expect, it } from 'vitest';
import { keepAnswer } from './answer';

const key = ['file', '1'];
// What was asked for before the act, and is answered when the test lets it.
function asking(queries: QueryClient) {
    let give = (_: string): void => undefined;
    const asked = queries.fetchQuery({ queryKey: key, queryFn: () => new Promise<string>((answer) => (give = answer)) }).catch(() => undefined);
    return async (answer: string) => {
        give(answer);
        await asked;
    };
}

describe('The answer to an act', () => {
    it('stays when what was asked before comes later', async () => {
        const queries = new QueryClient();
        queries.setQueryData(key, 'read');
        const answer = asking(queries);
        keepAnswer(queries, key, 'acted');
        expect(queries.getQueryData(key)).toBe('acted');
        await answer('read again');
        expect(queries.getQueryData(key)).toBe('acted');
        expect(queries.getQueryState(key)?.fetchStatus).toBe('idle');
    });
    it('stands there even before anything was read', async () => {
        const queries = new QueryClient();
        const answer = asking(queries);
        keepAnswer(queries, key, 'acted');
        await answer('read');
        expect(queries.getQueryData(key)).toBe('acted');
        expect(queries.getQueryState(key)?.status).toBe('success');
    });
    it('takes the place of nothing else', () => {
        const queries = new QueryClient();
        queries.setQueryData([...key, 'part'], 'other');
        keepAnswer(queries, key, 'acted');
        expect(queries.getQueryData([...key, 'part'])).toBe('other');
    });
});
