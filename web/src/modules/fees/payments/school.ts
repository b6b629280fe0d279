// The school whose money is shown: the one chosen in the region, or the reader's own.
import { computed } from 'vue';
import { useRegion } from '@/platform/region';
import { session } from '@/platform/session';

export function useSchool() {
    const region = useRegion();
    const school = computed(() => region.body?.id ?? session.value?.body?.id ?? '');
    const name = computed(() => region.body?.name ?? session.value?.body?.name ?? '');
    const county = computed(() => region.body?.county ?? null);
    const isSchool = computed(() => !region.body || region.body.kind === 'school');
    return { school, name, county, isSchool };
}
