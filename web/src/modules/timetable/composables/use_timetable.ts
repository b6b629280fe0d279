// One timetable, the sessions of the week that is shown, and the acts on the whole of it.
import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed, nextTick, type Ref } from 'vue';
import { client, ifMatch, once, take } from '@/platform/client';
import { today } from '@/platform/format';
import { useAct } from '@/platform/ui/act';
import { plusDays, weekToShow } from '../week';

export function useTimetable(id: Ref<string>, week: Ref<string | undefined>) {
    const queries = useQueryClient();
    const query = useQuery({ queryKey: ['timetable', id], queryFn: () => take(client.GET('/api/timetables/{id}', { params: { path: { id: id.value } } })) });
    const view = computed(() => query.data.value);
    const monday = computed(() => week.value ?? weekToShow(today(), view.value?.first_day, view.value?.last_day));
    const sessions = useQuery({
        queryKey: ['timetable-sessions', id, monday],
        enabled: computed(() => Boolean(view.value?.state)),
        queryFn: async () => (await take(client.GET('/api/timetables/{id}/sessions', { params: { path: { id: id.value }, query: { from: monday.value, to: plusDays(monday.value, 6) } } }))).items,
    });
    // The timetable first: where it was discarded there are no sessions to ask for any more.
    async function refresh(): Promise<void> {
        await query.refetch();
        await nextTick();
        await Promise.all(['timetable-sessions', 'timetable-proof', 'timetable-balance', 'timetables', 'timetables-waiting', 'special-days'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    }
    const target = () => ({ params: { path: { id: id.value }, header: ifMatch(view.value?.version ?? 0) } });
    const make = useAct(async (key: string) => {
        const made = await take(client.POST('/api/timetables/{id}/make', { ...target(), body: { county: view.value?.county }, ...once(key) }));
        await refresh();
        return made;
    });
    const publish = useAct(async (key: string, reason: string) => {
        await take(client.POST('/api/timetables/{id}/publish', { ...target(), body: { county: view.value?.county, ...(reason ? { gap_reason: reason } : {}) }, ...once(key) }));
        await refresh();
        return true;
    });
    const discard = useAct(async (key: string, reason: string) => {
        await take(client.POST('/api/timetables/{id}/discard', { ...target(), body: { county: view.value?.county, reason }, ...once(key) }));
        await refresh();
        return true;
    });
    return { query, view, monday, sessions, refresh, make, publish, discard };
}
