// The state of a list lives in the address: filters, page size, cursor. So a list can be sent to a colleague and survives "back".
import { computed, nextTick, type ComputedRef } from 'vue';
import { useRoute, useRouter, type LocationQuery } from 'vue-router';
import { focusPage } from '@/platform/focus_page';

export const pageSizes = [20, 50, 100] as const;

export interface ListState<Name extends string> {
    readonly filters: ComputedRef<Partial<Record<Name, string>>>;
    readonly limit: ComputedRef<number>;
    readonly cursor: ComputedRef<string | undefined>;
    readonly filtered: ComputedRef<boolean>;
    set(changes: Partial<Record<Name, string | undefined>>): void;
    clear(): void;
    goTo(cursor: string | undefined): void;
    resize(limit: number): void;
}

export function one(query: LocationQuery, name: string): string | undefined {
    const value = query[name];
    const text = Array.isArray(value) ? value[0] : value;
    return text || undefined;
}

export function limitFrom(text: string | undefined): number {
    const limit = Number(text);
    return pageSizes.find((size) => size === limit) ?? pageSizes[0];
}

export function useListState<Name extends string>(names: readonly Name[]): ListState<Name> {
    const route = useRoute();
    const router = useRouter();

    const filters = computed(() => {
        const found: Partial<Record<Name, string>> = {};
        for (const name of names) {
            const value = one(route.query, name);
            if (value !== undefined) found[name] = value;
        }
        return found;
    });
    // Any change of what is listed starts again at the first page.
    function change(changes: Readonly<Record<string, string | undefined>>, keepCursor = false): Promise<unknown> {
        const query = { ...route.query, ...(keepCursor ? {} : { cursor: undefined }), ...changes };
        return router.push({ query: Object.fromEntries(Object.entries(query).filter(([, value]) => value)) });
    }
    // The pager goes away with the rows while others are fetched, and the focus would go with it.
    async function turn(changes: Readonly<Record<string, string | undefined>>, keepCursor = false): Promise<void> {
        await change(changes, keepCursor);
        await nextTick();
        focusPage();
    }
    return {
        filters,
        limit: computed(() => limitFrom(one(route.query, 'limit'))),
        cursor: computed(() => one(route.query, 'cursor')),
        filtered: computed(() => Object.keys(filters.value).length > 0),
        set: (changes) => void change(changes as Record<string, string | undefined>),
        clear: () => void change(Object.fromEntries(names.map((name) => [name, undefined]))),
        goTo: (cursor) => void turn({ cursor }, true),
        resize: (limit) => void turn({ limit: limit === pageSizes[0] ? undefined : String(limit) }),
    };
}
