// Doing something on the server from a button or a form: busy while it runs, the refusal kept for showing, the same idempotency key for
// every try until one succeeds.
import { computed, shallowRef } from 'vue';
import { asProblem, type ProblemError } from '@/platform/client';
import { newKey } from '@/platform/client/idempotency';

export function useAct<Args extends unknown[], T>(work: (key: string, ...args: Args) => Promise<T>) {
    const busy = shallowRef(false);
    const problem = shallowRef<ProblemError | null>(null);
    let key = newKey();

    // The answer, or undefined after a refusal, which then stands in `problem`.
    async function run(...args: Args): Promise<T | undefined> {
        if (busy.value) return undefined;
        busy.value = true;
        problem.value = null;
        try {
            const answer = await work(key, ...args);
            key = newKey();
            return answer;
        } catch (error) {
            problem.value = asProblem(error);
            // A refusal is an answer too: what is sent next is another request.
            if (problem.value.status !== 0) key = newKey();
            return undefined;
        } finally {
            busy.value = false;
        }
    }
    function fieldError(name: string): string {
        return problem.value?.fields.find((f) => f.field === name)?.detail ?? '';
    }
    function clear(): void {
        problem.value = null;
    }
    return { busy, problem: computed(() => problem.value), run, clear, fieldError };
}
