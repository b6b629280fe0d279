// A form over something that is read anew beside it: by a save elsewhere on the page, or by another person. What was typed since stays; where nothing was, or what was
// typed is what has just been saved, the new reading is taken over.
import { ref, watch, type Ref } from 'vue';

export interface Typed<T> {
    readonly typed: Ref<T>;
    // What is typed now, to be saved.
    send(): T;
}

export function useTyped<T>(source: () => T, copy: (value: T) => T): Typed<T> {
    const typed = ref(copy(source())) as Ref<T>;
    let known = JSON.stringify(source());
    let sent: string | undefined;
    watch(source, (now) => {
        const read = JSON.stringify(now);
        if (read === known) return;
        const mine = JSON.stringify(typed.value);
        if (mine === known || mine === sent) typed.value = copy(now);
        known = read;
        sent = undefined;
    });
    return {
        typed,
        send() {
            sent = JSON.stringify(typed.value);
            return copy(typed.value);
        },
    };
}
