// One act on many rows: first a dry run that says how many can be done and why others cannot, then the doing, with progress.
import { computed, ref } from 'vue';
import { asProblem } from '@/platform/client';

export interface Verdict {
    readonly possible: boolean;
    readonly reason?: string | undefined;
}
export interface BatchAct<Row> {
    examine(row: Row): Promise<Verdict>;
    perform(row: Row): Promise<void>;
}
export interface Reason {
    readonly reason: string;
    readonly count: number;
}

const atOnce = 4;

async function inParallel<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
    const waiting = [...items];
    const worker = async () => {
        for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await act(item);
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}

export function countReasons(reasons: readonly string[]): Reason[] {
    const counts = new Map<string, number>();
    for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
}

export function useBatch<Row>() {
    const stage = ref<'idle' | 'examining' | 'examined' | 'performing' | 'done'>('idle');
    const total = ref(0);
    const finished = ref(0);
    const possible = ref<Row[]>([]);
    const refused = ref<string[]>([]);
    let act: BatchAct<Row> | undefined;
    // What an earlier run still answers is none of this one's.
    let turn = 0;

    async function examine(rows: readonly Row[], batch: BatchAct<Row>): Promise<void> {
        const mine = ++turn;
        act = batch;
        stage.value = 'examining';
        total.value = rows.length;
        finished.value = 0;
        possible.value = [];
        refused.value = [];
        await inParallel(rows, async (row) => {
            if (mine !== turn) return;
            let verdict: Verdict;
            try {
                verdict = await batch.examine(row);
            } catch (error) {
                verdict = { possible: false, reason: asProblem(error).words };
            }
            if (mine !== turn) return;
            if (verdict.possible) (possible.value as Row[]).push(row);
            else refused.value.push(verdict.reason ?? '');
            finished.value++;
        });
        if (mine === turn) stage.value = 'examined';
    }

    async function perform(): Promise<void> {
        const batch = act;
        if (!batch) return;
        const mine = ++turn;
        const rows = [...possible.value] as Row[];
        stage.value = 'performing';
        total.value = rows.length;
        finished.value = 0;
        possible.value = [];
        refused.value = [];
        // What was begun is done to the end, even where nobody looks on any more.
        await inParallel(rows, async (row) => {
            let refusal: string | undefined;
            try {
                await batch.perform(row);
            } catch (error) {
                refusal = asProblem(error).words;
            }
            if (mine !== turn) return;
            if (refusal === undefined) (possible.value as Row[]).push(row);
            else refused.value.push(refusal);
            finished.value++;
        });
        if (mine === turn) stage.value = 'done';
    }

    return {
        stage,
        total,
        finished,
        possible: computed(() => possible.value.length),
        reasons: computed(() => countReasons(refused.value)),
        refused: computed(() => refused.value.length),
        examine,
        perform,
        close: () => {
            turn++;
            stage.value = 'idle';
        },
    };
}
