// Autosave: what was typed is written after a pause, one write after the other, and the state is told in words.
import { onScopeDispose, ref, watch, type Ref } from 'vue';
import { asProblem, type ProblemError } from '@/platform/client';

export type SaveStateName = 'untouched' | 'waiting' | 'saving' | 'saved' | 'failed' | 'invalid' | 'warning' | 'locked' | 'required';

export interface Autosave {
    readonly state: Ref<SaveStateName>;
    readonly problem: Ref<ProblemError | null>;
    flush(): Promise<void>;
}

export function useAutosave<T>(value: Ref<T>, write: (value: T) => Promise<void>, pause = 800): Autosave {
    const state = ref<SaveStateName>('untouched');
    const problem = ref<ProblemError | null>(null);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let running: Promise<void> = Promise.resolve();

    async function save(): Promise<void> {
        state.value = 'saving';
        try {
            await write(value.value);
            problem.value = null;
            if (state.value === 'saving') state.value = 'saved';
        } catch (error) {
            problem.value = asProblem(error);
            state.value = problem.value.fields.length ? 'invalid' : 'failed';
        }
    }
    function flush(): Promise<void> {
        if (timer === undefined) return running;
        clearTimeout(timer);
        timer = undefined;
        running = running.then(save);
        return running;
    }
    watch(
        value,
        () => {
            state.value = 'waiting';
            clearTimeout(timer);
            timer = setTimeout(() => void flush(), pause);
        },
        { deep: true },
    );
    onScopeDispose(() => void flush());
    return { state, problem, flush };
}
