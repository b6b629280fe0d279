// Asking the server while the page goes on, as a search or a look ahead does: answers may overtake one another, and only the one asked for last
// counts. (Something that a page shows from the start is a resource or a query; something that is done is an act.)
import { computed, shallowRef } from 'vue';
import { asProblem, type ProblemError } from '@/platform/client';

export function useLatest<Args extends unknown[], T>(ask: (...args: Args) => Promise<T>) {
    const answer = shallowRef<T>();
    const busy = shallowRef(false);
    const problem = shallowRef<ProblemError | null>(null);
    let turn = 0;

    // The answer; undefined after a refusal, which then stands in `problem`, and where something else was asked or dropped meanwhile.
    async function run(...args: Args): Promise<T | undefined> {
        const mine = ++turn;
        busy.value = true;
        problem.value = null;
        try {
            const found = await ask(...args);
            if (mine !== turn) return undefined;
            answer.value = found;
            return found;
        } catch (error) {
            if (mine !== turn) return undefined;
            answer.value = undefined;
            problem.value = asProblem(error);
            return undefined;
        } finally {
            if (mine === turn) busy.value = false;
        }
    }
    function fieldError(name: string): string {
        return problem.value?.fields.find((f) => f.field === name)?.detail ?? '';
    }
    // What was answered is no longer shown, and what is under way no longer counts: the page has moved on.
    function clear(): void {
        turn++;
        busy.value = false;
        problem.value = null;
        answer.value = undefined;
    }
    return { answer: computed(() => answer.value), busy, problem: computed(() => problem.value), run, clear, fieldError };
}
