// Whether a media query holds, followed while it changes.
import { onBeforeUnmount, ref, type Ref } from 'vue';

export function useMedia(condition: string): Ref<boolean> {
    const query = window.matchMedia(condition);
    const holds = ref(query.matches);
    const follow = (event: MediaQueryListEvent) => {
        holds.value = event.matches;
    };
    query.addEventListener('change', follow);
    onBeforeUnmount(() => query.removeEventListener('change', follow));
    return holds;
}

// Whether the window is narrower than so many pixels.
export const useNarrow = (width: number): Ref<boolean> => useMedia(`(max-width: ${width - 1}px)`);
