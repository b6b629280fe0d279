// The forms of this phone, and the one place that sends them.
import { shallowRef } from 'vue';
import { client, take } from '@/platform/client';
import { send as upload } from '@/platform/client/upload';
import { keepPages, notTaken, readOrKept, syncing } from '@/platform/phone/offline_work';
import { session } from '@/platform/session';
import { confirmed } from '@/platform/session/offline';
import { AnswerQueue, type HeldAnswer } from './answer_queue';
import { dropPhoto, fetchPhoto } from './photo_shelf';
import { FormQueue, type HeldForm, type HeldPhoto, type HeldSignature, type Sent } from './queue';
import type { TaskView } from './types';

export const held = shallowRef<readonly HeldForm[]>([]);

export function queue(): FormQueue {
    return new FormQueue(localStorage, session.value?.name ?? '');
}
export const heldAnswers = shallowRef<readonly HeldAnswer[]>([]);
export function answerQueue(): AnswerQueue {
    return new AnswerQueue(localStorage, session.value?.name ?? '');
}
export function refresh(): void {
    held.value = queue().all();
    heldAnswers.value = answerQueue().all();
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
                    own: signed(form.own),
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

async function sendAnswer(answer: HeldAnswer): Promise<Sent> {
    if (!(await confirmed())) return { kind: 'away' };
    try {
        await take(
            client.POST('/api/inspection-tasks/{id}/countersign', {
                params: { path: { id: answer.task } },
                body: { form: answer.form, sha256: answer.sha256, county: answer.county, own: signed(answer), refused: answer.refused, reason: answer.reason },
            }),
        );
        return { kind: 'taken' };
    } catch (error) {
        return notTaken(error);
    }
}

async function sendAll(): Promise<string> {
    const forms = await queue().sync(sendPhoto, sendForm);
    return forms === 'done' ? answerQueue().sync(sendAnswer) : forms;
}
const waits = (): boolean => queue().all().some((form) => form.state === 'waiting') || answerQueue().all().some((answer) => answer.state === 'waiting');
export const { online, syncNow, keepSyncing } = syncing({ refresh, waits, send: sendAll });

export const keepForOffline = (): Promise<void> => keepPages(() => [import('./phone/FormPage.vue')]);
