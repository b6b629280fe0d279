// The part of the tree that the desk looks at: kept in the address (?body=), shared by every page, rooted in the reader's own body.
import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { client, take, type Schemas } from '@/platform/client';
import { session } from '@/platform/session';

export type Region = Schemas['Region'];
export type BodyLine = Schemas['BodyLine'];

// The part of the line that the reader may stand on: from the highest body that they may see downwards.
export function within(roots: readonly string[], line: readonly BodyLine[]): BodyLine[] {
    return line.filter((body) => roots.some((root) => body.path.startsWith(root)));
}

export const useRegion = defineStore('region', () => {
    const region = shallowRef<Region | null>(null);
    const asked = shallowRef<string | undefined>();

    const body = computed(() => region.value?.body ?? null);
    const roots = computed(() => (session.value?.scopes ?? []).filter((scope) => scope.permission === 'org.read').map((scope) => scope.path));
    const crumbs = computed(() => {
        const now = region.value;
        return now ? within(roots.value, [...now.ancestors, now.body]) : [];
    });

    async function stand(id: string | undefined): Promise<void> {
        if (region.value && asked.value === id) return;
        asked.value = id;
        const found = await take(client.GET('/api/region', { params: { query: id ? { body: id } : {} } }));
        // Answers may overtake one another: only the region asked for last counts.
        if (asked.value === id) region.value = found;
    }
    async function childrenOf(id: string): Promise<Region['children']> {
        return (await take(client.GET('/api/region', { params: { query: { body: id } } }))).children;
    }
    return { region, body, crumbs, stand, childrenOf };
});
