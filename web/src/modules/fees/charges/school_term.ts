// Which school and which of its terms a page shows: the school from the region one stands on, the term by its plan in the address (?plan=).
import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { client, take } from '@/platform/client';
import { today } from '@/platform/format';
import { useRegion } from '@/platform/region';
import { session } from '@/platform/session';
import { newestFirst } from '@/platform/term';
import { useListState } from '@/platform/ui/list_state';
import { planToOpen } from './words';

export function useSchoolTerm() {
    const region = useRegion();
    const list = useListState(['plan'] as const);
    const isSchool = computed(() => !region.body || region.body.kind === 'school');
    const school = computed(() => region.body?.id ?? session.value?.body?.id ?? '');
    const query = useQuery({
        queryKey: ['fees-plans', school],
        enabled: computed(() => isSchool.value && school.value !== ''),
        queryFn: () => take(client.GET('/api/plans', { params: { query: { school: school.value, limit: 50 } } })),
    });
    const plans = computed(() => newestFirst(query.data.value?.items ?? []));
    const plan = computed(() => planToOpen(plans.value, list.filters.value.plan, today()));
    return { isSchool, school, query, plans, plan, choose: (id: string) => list.set({ plan: id }) };
}
export type SchoolTerm = ReturnType<typeof useSchoolTerm>;
