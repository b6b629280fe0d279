// The forms of this phone, and the one place that sends them.
import { shallowRef } from 'vue';
import { client, take } from '@/platform/client';
import { send as upload } from '@/platform/client/upload';
import { keepPages, notTaken, readOrKept, syncing } from '@/platform/phone/offline_work';
import { session } from '@/platform/session';
import { confirmed } from '@/platform/session/offline';
import { dropPhoto, fetchPhoto } from './photo_shelf';
import { FormQueue, type HeldForm, type HeldPhoto, type HeldSignature, type Sent } from './queue';
import type { TaskView } from './types';

export const held = shallowRef<readonly HeldForm[]>([]);

export function queue(): FormQueue {
    return new FormQueue(localStorage, session.value?.name ?? '');
}
export function refresh(): void {
    held.value = queue().all();
}

export function readTask(id: string): Promise<TaskView> {
    return readOrKept(`inspection.${id}`, () => take(client.GET('/api/inspection-tasks/{id}', { params: { path: { id } } })));
}

async function sendPhoto(form: HeldForm, photo: HeldPhoto): Promise<Sent> {
    if (!(await confirmed())) return { kind: 'away' };
    const shelved = await fetchPhoto(photo.id);
    // Taken off the shelf already: it was sent, only the answer was lost. The form says so if it was not.
    if (!shelved) return { kind: 'taken' };
    const query = new URLSearchParams({ name: `${photo.item}.jpg`, photo: photo.id, picture_hash: photo.hash, taken_at: photo.taken_at, county: form.county });
    try {
        await upload(`/api/inspection-tasks/${form.task}/photos?${query.toString()}`, new File([shelved.blob], `${photo.item}.jpg`, { type: 'image/jpeg' }), () => undefined).done;
        return { kind: 'taken' };
    } catch (error) {
        return notTaken(error);
    }
}

const signed = (signature: HeldSignature) => ({ name: signature.name, ...(signature.strokes ? { strokes: signature.strokes } : {}), ...(signature.at ? { at: signature.at } : {}) });

async function sendForm(form: HeldForm): Promise<Sent> {
    if (!(await confirmed())) return { kind: 'away' };
    try {
        await take(
            client.POST('/api/inspection-tasks/{id}/form', {
                params: { path: { id: form.task } },
                // The id makes a repeat harmless by itself; the same key besides gives the first answer to the letter.
                headers: { 'Idempotency-Key': form.id },
                body: {
                    form: form.id,
                    county: form.county,
                    answers: form.answers.map((answer) => ({ ...answer, photos: [...answer.photos] })),
                    first: signed(form.first),
                    second: signed(form.second),
                    school: form.school_refused ? { name: '' } : signed(form.school),
                    school_refused: form.school_refused,
                    school_remark: form.school_remark,
                    filled_at: form.filled_at,
                },
            }),
        );
        await Promise.allSettled(form.photos.map((photo) => dropPhoto(photo.id)));
        return { kind: 'taken' };
    } catch (error) {
        return notTaken(error);
    }
}

export const { online, syncNow, keepSyncing } = syncing({ refresh, waits: () => queue().all().some((form) => form.state === 'waiting'), send: () => queue().sync(sendPhoto, sendForm) });

export const keepForOffline = (): Promise<void> => keepPages(() => [import('./phone/FormPage.vue')]);
