// Something fetched for a page of the phone or the portal, again whenever what it depends on changes. (The desk has vue-query.)
import { shallowRef, watch } from 'vue';

export function useResource<T>(dependsOn: () => unknown, fetcher: () => Promise<T>) {
    const data = shallowRef<T>();
    const error = shallowRef<unknown>();
    const pending = shallowRef(true);
    let turn = 0;

    async function reload(): Promise<void> {
        const mine = ++turn;
        pending.value = true;
        error.value = undefined;
        try {
            const fetched = await fetcher();
            if (mine === turn) data.value = fetched;
        } catch (failure) {
            if (mine === turn) error.value = failure;
        } finally {
            if (mine === turn) pending.value = false;
        }
    }
    watch(
        dependsOn,
        (now, before) => {
            // What was fetched for another child, week or search is not shown for this one. Reading the same anew keeps it.
            if (JSON.stringify(now) !== JSON.stringify(before)) data.value = undefined;
            void reload();
        },
        { immediate: true },
    );
    return { data, error, pending, reload };
}
