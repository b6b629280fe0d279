// The queue of this device, and the one place that empties it.
import { shallowRef } from 'vue';
import { client, take } from '@/platform/client';
import { keepPages, notTaken, readOrKept, syncing } from '@/platform/phone/offline_work';
import { session } from '@/platform/session';
import { confirmed } from '@/platform/session/offline';
import { MarksQueue, type Answer, type QueuedMarks } from './queue';
import type { MyItem, MyReviews } from './types';

export const kept = shallowRef<readonly QueuedMarks[]>([]);
export const queue = (): MarksQueue => new MarksQueue(localStorage, session.value?.name ?? '');
export function refresh(): void {
    kept.value = queue().all();
}
export const readMyReviews = (): Promise<MyReviews> => readOrKept('my-reviews', () => take(client.GET('/api/programmes/my-reviews', { params: { query: {} } })));
export const readMyItem = (county: string, round: string, code: string): Promise<MyItem> =>
    readOrKept(`my-review.${round}.${code}`, () => take(client.GET('/api/programmes/my-reviews/{round}/items/{code}', { params: { path: { round, code }, query: { county } } })));

// Every item that is still to be marked, one after the other; the first failure ends it, and the next look at the list tries again.
export async function keepItems(reviews: MyReviews): Promise<void> {
    try {
        for (const round of reviews.rounds) {
            if (round.closed) continue;
            for (const item of round.items) if (item.state === 'untouched' || item.state === 'saved') await readMyItem(round.county, round.round, item.code);
        }
    } catch {
        // No network now: what was read before is kept.
    }
}

async function send(entry: QueuedMarks): Promise<Answer> {
    if (!(await confirmed())) return { kind: 'away' };
    try {
        const answer = await take(
            client.PUT('/api/programmes/my-reviews/{round}/items/{code}/marks', {
                params: { path: { round: entry.round, code: entry.code } },
                body: { county: entry.county, base_version: entry.base, content: entry.content, sign: entry.sign, signed_by: entry.signed_by },
            }),
        );
        if (answer.outcome === 'accepted') return { kind: 'taken', version: answer.item.saved };
        return { kind: 'conflict', version: answer.item.saved, theirs: answer.item.content };
    } catch (error) {
        return notTaken(error);
    }
}
export const { online, syncNow, keepSyncing } = syncing({ refresh, waits: () => queue().all().some((one) => one.state === 'waiting'), send: () => queue().sync(send) });

// The pages that an expert needs on the phone without a network.
export const keepForOffline = (): Promise<void> => keepPages(() => [import('./phone/MyReviewsPage.vue'), import('./phone/MyItemPage.vue')]);
