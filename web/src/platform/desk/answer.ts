// What the server answers to an act is the newest there is: it stands in the cache at once, and what was asked before the act no longer counts when
// it comes.
import type { QueryClient, QueryKey } from '@tanstack/vue-query';

export function keepAnswer(queries: QueryClient, key: QueryKey, answer: unknown): void {
    void queries.cancelQueries({ queryKey: key, exact: true });
    queries.setQueryData(key, answer);
}
