// One body's part of a clean-up campaign and the steps in it.
import { useQuery, useQueryClient } from '@tanstack/vue-query';
import type { Ref } from 'vue';
import { client, once, take } from '@/platform/client';
import { useAct } from '@/platform/ui/act';
import type { Verdict, VerdictRow } from '../types';

export function useCampaign(id: Ref<string>, body: Ref<string | undefined>) {
    const queries = useQueryClient();
    const query = useQuery({ queryKey: ['campaign', id, body], queryFn: () => take(client.GET('/api/cleanup/campaigns/{id}', { params: { path: { id: id.value }, query: { body: body.value } } })) });
    async function refresh(): Promise<void> {
        await Promise.all([query.refetch(), queries.invalidateQueries({ queryKey: ['campaigns'] }), queries.invalidateQueries({ queryKey: ['inventory'] }), queries.invalidateQueries({ queryKey: ['tasks'] })]);
    }
    const county = () => query.data.value?.campaign.county;
    const give = useAct(async (key: string, row: VerdictRow, verdict: Verdict, reason: string) => {
        await take(
            client.PUT('/api/cleanup/campaigns/{id}/verdicts/{item}', { params: { path: { id: id.value, item: row.item } }, body: { verdict, reason, version: row.version, county: county() }, ...once(key) }),
        );
        await refresh();
        return true;
    });
    const check = useAct(async (key: string, row: VerdictRow) => {
        await take(client.POST('/api/cleanup/campaigns/{id}/verdicts/{item}/check', { params: { path: { id: id.value, item: row.item } }, body: { version: row.version, county: county() }, ...once(key) }));
        await refresh();
        return true;
    });
    const publish = useAct(async (key: string, whose: string) => {
        await take(client.POST('/api/cleanup/campaigns/{id}/publish', { params: { path: { id: id.value } }, body: { body: whose, county: county() }, ...once(key) }));
        await refresh();
        return true;
    });
    return { query, give, check, publish };
}
