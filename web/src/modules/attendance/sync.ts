// The queue of this phone, and the one place that empties it.
import { shallowRef } from 'vue';
import { client, take } from '@/platform/client';
import { today } from '@/platform/format';
import { keepPages, notTaken, readOrKept, syncing } from '@/platform/phone/offline_work';
import { session } from '@/platform/session';
import { confirmed } from '@/platform/session/offline';
import { RegisterQueue, type Answer, type MarkName, type Queued } from './queue';
import type { Mark, RegisterView } from './types';

export const waiting = shallowRef<readonly Queued[]>([]);

export function queue(): RegisterQueue {
    return new RegisterQueue(localStorage, session.value?.name ?? '', () => today());
}
export function refresh(): void {
    waiting.value = queue().all();
}

export function readRegister(id: string): Promise<RegisterView> {
    return readOrKept(`register.${id}`, () => take(client.GET('/api/attendance/sessions/{session}/register', { params: { path: { session: id } } })));
}

async function send(entry: Queued): Promise<Answer> {
    if (!(await confirmed())) return { kind: 'away' };
    try {
        const answer = await take(
            client.PUT('/api/attendance/sessions/{session}/register', {
                params: { path: { session: entry.session } },
                // The id makes a repeat harmless by itself; the same key besides gives the first answer to the letter.
                headers: { 'Idempotency-Key': entry.id },
                body: {
                    id: entry.id,
                    county: entry.county,
                    base_version: entry.base,
                    device_at: entry.device_at,
                    marks: entry.marks.map((m) => ({ pupil: m.pupil, mark: m.mark as Mark, ...(m.at ? { at: m.at } : {}) })),
                },
            }),
        );
        if (answer.outcome === 'accepted') return { kind: 'taken' };
        return {
            kind: 'conflict',
            version: answer.register.version,
            theirs_by: answer.theirs_by ?? '',
            conflicts: answer.conflicts.map((c) => ({ pupil: c.pupil, name: c.name, mine: c.mine as MarkName, theirs: c.theirs as MarkName })),
            marks: answer.register.pupils.map((p) => ({ pupil: p.pupil, mark: p.mark as MarkName, at: p.at })),
        };
    } catch (error) {
        return notTaken(error);
    }
}

export const { online, syncNow, keepSyncing } = syncing({ refresh, waits: () => queue().all().some((q) => q.state === 'waiting'), send: () => queue().sync(send) });

// The pages that a teacher will need.
export const keepForOffline = (): Promise<void> => keepPages(() => [import('./phone/RegisterPage.vue'), import('./phone/HandOverPage.vue')]);
