// What was ticked in a list. It survives paging and filtering, and is given up only by hand or by doing.
import { computed, ref, type ComputedRef } from 'vue';

export interface Selection<Row> {
    readonly rows: ComputedRef<readonly Row[]>;
    readonly count: ComputedRef<number>;
    has(row: Row): boolean;
    toggle(row: Row, on: boolean): void;
    toggleAll(rows: readonly Row[], on: boolean): void;
    clear(): void;
}

export function useSelection<Row>(key: (row: Row) => string): Selection<Row> {
    const chosen = ref(new Map<string, Row>());
    const rows = computed(() => [...chosen.value.values()] as Row[]);
    function toggle(row: Row, on: boolean): void {
        const next = new Map(chosen.value) as Map<string, Row>;
        if (on) next.set(key(row), row);
        else next.delete(key(row));
        (chosen.value as Map<string, Row>) = next;
    }
    return {
        rows,
        count: computed(() => chosen.value.size),
        has: (row) => chosen.value.has(key(row)),
        toggle,
        toggleAll: (all, on) => all.forEach((row) => toggle(row, on)),
        clear: () => {
            chosen.value = new Map();
        },
    };
}
