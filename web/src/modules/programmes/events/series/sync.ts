// The queue of this phone's door, and the one place that empties it.
import { shallowRef } from 'vue';
import { client, take } from '@/platform/client';
import { keepPages, notTaken, readOrKept, syncing } from '@/platform/phone/offline_work';
import { session } from '@/platform/session';
import { confirmed } from '@/platform/session/offline';
import { DoorQueue, type Waiting } from './door';
import type { Door } from './types';
import { partition } from './words';

export const waiting = shallowRef<readonly Waiting[]>([]);

export function queue(): DoorQueue {
    return new DoorQueue(localStorage, session.value?.name ?? '');
}
export function refresh(): void {
    waiting.value = queue().all();
}
export function readDoor(id: string): Promise<Door> {
    return readOrKept(`door.${id}`, () => take(client.GET('/api/events/editions/{id}/door', { params: { path: { id }, query: { county: partition } } })));
}

// One request for each edition; a refusal of the whole is said to each.
async function send(): Promise<string> {
    if (!(await confirmed())) return 'away';
    const pending = queue().all().filter((one) => !one.words && !one.sent);
    for (const edition of new Set(pending.map((one) => one.edition))) {
        const entries = pending.filter((one) => one.edition === edition).slice(0, 200);
        try {
            const answer = await take(
                client.POST('/api/events/editions/{edition}/check-ins', {
                    params: { path: { edition } },
                    // The ids of the entries make a repeat harmless.
                    body: { county: partition, entries: entries.map(({ id, way, registration, token, code, device_at }) => ({ id, way, device_at, registration: registration ?? null, token: token ?? '', code: code ?? '' })) },
                }),
            );
            queue().settle(answer.rows);
        } catch (error) {
            const outcome = notTaken(error);
            if (outcome.kind === 'away') return 'away';
            queue().settle(entries.map((one) => ({ id: one.id, outcome: 'refused', words: outcome.words })));
        }
    }
    return 'done';
}

export const { online, syncNow, keepSyncing } = syncing({ refresh, waits: () => queue().all().some((one) => !one.words && !one.sent), send });

// The page that the door will need.
export const keepForOffline = (): Promise<void> => keepPages(() => [import('./phone/DoorPage.vue')]);
