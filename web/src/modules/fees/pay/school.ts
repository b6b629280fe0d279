// The school that the desk looks at: the chosen body, or the reader's own.
import { computed } from 'vue';
import { useRegion } from '@/platform/region';
import { session } from '@/platform/session';

export function useSchool() {
    const region = useRegion();
    const id = computed(() => region.body?.id ?? session.value?.body?.id ?? '');
    const isSchool = computed(() => id.value !== '' && (!region.body || region.body.kind === 'school'));
    return { id, isSchool };
}
