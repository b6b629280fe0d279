// What a page of the desk stands on, and a server whose answers come when the test lets them, in any order.
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query';
import { flushPromises, type GlobalMountOptions } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { vi } from 'vitest';
import { createMemoryHistory, createRouter } from 'vue-router';
import { client } from '@/platform/client';
import { useRegion, type Region } from '@/platform/region';

export async function desk() {
    const pinia = createPinia();
    setActivePinia(pinia);
    const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: { template: '<p />' } }] });
    await router.push('/');
    const global: GlobalMountOptions = { plugins: [pinia, [VueQueryPlugin, { queryClient: queries }], router] };
    return { queries, router, global };
}

export async function standOn(body: { readonly id: string; readonly kind: string }): Promise<void> {
    useRegion().region = { ancestors: [], body: { ...body, path: `/${body.id}/`, name: body.id, county: body.id }, children: [] } as unknown as Region;
    await flushPromises();
}

export function slowServer(way: 'GET' | 'POST' | 'PUT' = 'GET') {
    const waiting: { readonly path: string; readonly asked: string; readonly give: (data: unknown) => void }[] = [];
    vi.spyOn(client, way as 'GET').mockImplementation((async (path: string, question: unknown) => {
        const data = await new Promise<unknown>((give) => waiting.push({ path, asked: JSON.stringify(question), give }));
        return { data, response: new Response(null, { status: 200 }) };
    }) as never);
    return {
        waiting,
        // Answers the oldest question to this path that holds the words.
        async answer(path: string, words: string, data: unknown): Promise<void> {
            const at = waiting.findIndex((one) => one.path === path && one.asked.includes(words));
            const [one] = at < 0 ? [] : waiting.splice(at, 1);
            if (!one) throw new Error(`nothing asked ${path} for ${words}`);
            one.give(data);
            await flushPromises();
        },
    };
}
