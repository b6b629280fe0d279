// Which school and which of its terms the page closes: the school from the region one stands on, the term by its plan in the address (?plan=).
import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { client, take } from '@/platform/client';
import { today } from '@/platform/format';
import { useRegion } from '@/platform/region';
import { session } from '@/platform/session';
import { runningFirst } from '@/platform/term';
import { useListState } from '@/platform/ui/list_state';
import { closable } from './words';

export function useClosableTerm() {
    const region = useRegion();
    const list = useListState(['plan'] as const);
    const isSchool = computed(() => !region.body || region.body.kind === 'school');
    const school = computed(() => region.body?.id ?? session.value?.body?.id ?? '');
    const query = useQuery({
        queryKey: ['closable-plans', school],
        enabled: computed(() => isSchool.value && school.value !== ''),
        queryFn: () => take(client.GET('/api/plans', { params: { query: { school: school.value, limit: 50 } } })),
    });
    const plans = computed(() => closable(query.data.value?.items ?? []));
    const plan = computed(() => plans.value.find((one) => one.id === list.filters.value.plan) ?? runningFirst(plans.value, today()));
    return { isSchool, query, plans, plan, choose: (id: string) => list.set({ plan: id }) };
}
