// One notice on the desk, and every step that can be taken on it. A step carries the version that was seen; after it the notice is read anew.
import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed, type Ref } from 'vue';
import { client, ifMatch, once, take } from '@/platform/client';
import { newKey } from '@/platform/client/idempotency';
import { useAct } from '@/platform/ui/act';
import type { Change } from '../correction';
import type { CorrectionAct, NoticeView } from '../types';

type Decision = 'accept' | 'dismiss' | 'reopen';
type PlainStep = 'check' | 'publish' | 'read_again';

export function useNotice(id: Ref<string>) {
    const queries = useQueryClient();
    const query = useQuery({ queryKey: ['notice', id], queryFn: () => take(client.GET('/api/notices/{id}', { params: { path: { id: id.value } } })) });
    const notice = computed<NoticeView | undefined>(() => query.data.value);

    function seen(): NoticeView {
        const now = notice.value;
        if (!now) throw new Error('no notice is shown');
        return now;
    }
    async function refresh(): Promise<void> {
        await Promise.all([query.refetch(), queries.invalidateQueries({ queryKey: ['notices'] }), queries.invalidateQueries({ queryKey: ['tasks'] })]);
    }
    // Of the notice that was seen when the first was made, whatever is opened meanwhile.
    async function correctOne(of: NoticeView, version: number, path: string, act: CorrectionAct, value: unknown, reason: string): Promise<number> {
        const body = { correction: newKey(), path, act, reason, county: of.county, ...(value === undefined ? {} : { value }) };
        const step = await take(client.POST('/api/notices/{id}/corrections', { params: { path: { id: of.id }, header: ifMatch(version) }, body }));
        return step.version;
    }

    const correct = useAct(async (_key: string, changes: readonly Change[], reason: string) => {
        const of = seen();
        let version = of.version;
        try {
            for (const change of changes) version = await correctOne(of, version, change.path, 'set', change.value, reason);
        } finally {
            await refresh();
        }
        return true;
    });
    const undo = useAct(async (_key: string, act: 'remove' | 'reset', paths: readonly string[], reason: string) => {
        const of = seen();
        let version = of.version;
        try {
            for (const path of paths) version = await correctOne(of, version, path, act, undefined, reason);
        } finally {
            await refresh();
        }
        return true;
    });
    const decide = useAct(async (key: string, finding: string, decision: Decision, reason: string) => {
        const now = seen();
        await take(
            client.POST('/api/notices/{id}/finding-decisions', {
                params: { path: { id: id.value }, header: ifMatch(now.version) },
                body: { finding, decision, reason, county: now.county },
                ...once(key),
            }),
        );
        await refresh();
        return true;
    });
    const paths = { check: '/api/notices/{id}/check', publish: '/api/notices/{id}/publish', read_again: '/api/notices/{id}/read-again' } as const;
    const step = useAct(async (key: string, which: PlainStep) => {
        const now = seen();
        const answer = await take(client.POST(paths[which], { params: { path: { id: id.value }, header: ifMatch(now.version) }, body: { county: now.county }, ...once(key) }));
        await refresh();
        return answer;
    });
    const withdraw = useAct(async (key: string, reason: string) => {
        const now = seen();
        await take(
            client.POST('/api/notices/{id}/withdraw', { params: { path: { id: id.value }, header: ifMatch(now.version) }, body: { reason, county: now.county }, ...once(key) }),
        );
        await refresh();
        return true;
    });
    const ask = useAct(async (key: string, clause: string | undefined, question: string) => {
        const now = seen();
        return take(client.POST('/api/interpretations', { body: { id: key, notice: now.id, question, county: now.county, ...(clause ? { clause } : {}) } }));
    });
    // Which of its documents are normative a body decides itself: nothing gets onto the inventory by being published.
    const enlist = useAct(async (key: string) => {
        const now = seen();
        await take(client.POST('/api/cleanup/inventory', { body: { id: key, body: now.body.id, notice: now.id, county: now.county } }));
        await queries.invalidateQueries({ queryKey: ['inventory'] });
        return true;
    });
    return { query, notice, refresh, correct, undo, decide, step, withdraw, ask, enlist };
}
