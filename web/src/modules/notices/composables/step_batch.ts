// Checking or publishing many notices: each is asked what the server allows, then the step is taken with the version that was seen.
import { client, ifMatch, take } from '@/platform/client';
import { either } from '@/platform/i18n';
import type { Verdict } from '@/platform/ui/batch';
import type { NoticeRow } from '../types';

const paths = { check: '/api/notices/{id}/check', publish: '/api/notices/{id}/publish' } as const;

export function stepBatch(step: keyof typeof paths, text: string) {
    const seen = new Map<string, number>();
    return {
        key: step,
        text,
        async examine(row: NoticeRow): Promise<Verdict> {
            const notice = await take(client.GET('/api/notices/{id}', { params: { path: { id: row.id } } }));
            seen.set(row.id, notice.version);
            const action = notice.actions.find((a) => a.action === step);
            return { possible: action?.enabled ?? false, reason: action ? either(action.reason_text ?? '', action.reason_text_en) : undefined };
        },
        async perform(row: NoticeRow): Promise<void> {
            await take(client.POST(paths[step], { params: { path: { id: row.id }, header: ifMatch(seen.get(row.id) ?? 0) }, body: { county: row.county } }));
        },
    };
}
