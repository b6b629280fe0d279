// The forms of this phone, and the one place that sends them.
import { shallowRef } from 'vue';
import { asProblem, client, take } from '@/platform/client';
import { send as upload } from '@/platform/client/upload';
import { today } from '@/platform/format';
import { Kept } from '@/platform/kept';
import { session } from '@/platform/session';
import { confirmed } from '@/platform/session/offline';
import { dropPhoto, fetchPhoto } from './photo_shelf';
import { FormQueue, type HeldForm, type HeldPhoto, type HeldSignature, type Sent } from './queue';
import type { TaskView } from './types';

export const held = shallowRef<readonly HeldForm[]>([]);
export const online = shallowRef(navigator.onLine);

export function queue(): FormQueue {
    return new FormQueue(localStorage, session.value?.name ?? '');
}
export function refresh(): void {
    held.value = queue().all();
}

// From the server; without a network as it was last read today. Every other refusal stays one.
export async function readOrKept<T>(name: string, read: () => Promise<T>): Promise<T> {
    const kept = new Kept(localStorage, session.value?.name ?? '', today());
    try {
        const value = await read();
        kept.put(name, value);
        return value;
    } catch (error) {
        const value = asProblem(error).status === 0 ? (kept.get(name) as T | null) : null;
        if (value === null) throw error;
        return value;
    }
}
export function readTask(id: string): Promise<TaskView> {
    return readOrKept(`inspection.${id}`, () => take(client.GET('/api/inspection-tasks/{id}', { params: { path: { id } } })));
}

function sentOr(error: unknown): Sent {
    const problem = asProblem(error);
    if (problem.status === 0 || problem.status >= 500 || problem.status === 401 || problem.status === 429) return { kind: 'away' };
    return { kind: 'refused', words: problem.words };
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
        return sentOr(error);
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
        return sentOr(error);
    }
}

let running: Promise<unknown> | undefined;
export async function syncNow(): Promise<void> {
    running ??= queue()
        .sync(sendPhoto, sendForm)
        .then((outcome) => (online.value = outcome === 'done' && navigator.onLine))
        .finally(() => (running = undefined));
    await running;
    refresh();
}

// Tries when the network comes back, when the page is looked at again, and every half minute.
export function keepSyncing(): () => void {
    refresh();
    const try_ = (): void => {
        online.value = navigator.onLine;
        if (document.visibilityState === 'visible' && queue().all().some((form) => form.state === 'waiting')) void syncNow();
    };
    try_();
    window.addEventListener('online', try_);
    window.addEventListener('offline', try_);
    document.addEventListener('visibilitychange', try_);
    const timer = window.setInterval(try_, 30_000);
    return () => {
        window.removeEventListener('online', try_);
        window.removeEventListener('offline', try_);
        document.removeEventListener('visibilitychange', try_);
        window.clearInterval(timer);
    };
}

// The page itself must open without a network: the worker keeps what it sees, and is handed what was loaded before it came to life.
export async function keepForOffline(): Promise<void> {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    try {
        await Promise.all([navigator.serviceWorker.register('/m/sw.js'), import('./phone/FormPage.vue')]);
        const { active } = await navigator.serviceWorker.ready;
        const files = performance.getEntriesByType('resource').map((entry) => new URL(entry.name));
        active?.postMessage(files.filter((url) => url.origin === location.origin && url.pathname.startsWith('/assets/')).map((url) => url.pathname));
    } catch {
        // A browser that forbids workers: the page works as long as it stays open.
    }
}
