// Whether the window is narrower than so many pixels, followed while it changes.
import { onBeforeUnmount, ref, type Ref } from 'vue';

export function useNarrow(width: number): Ref<boolean> {
    const query = window.matchMedia(`(max-width: ${width - 1}px)`);
    const narrow = ref(query.matches);
    const follow = (event: MediaQueryListEvent) => {
        narrow.value = event.matches;
    };
    query.addEventListener('change', follow);
    onBeforeUnmount(() => query.removeEventListener('change', follow));
    return narrow;
}
