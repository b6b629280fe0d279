// The queue of this phone, and the one place that empties it.
import { shallowRef } from 'vue';
import { asProblem, client, take } from '@/platform/client';
import { today } from '@/platform/format';
import { Kept } from '@/platform/kept';
import { session } from '@/platform/session';
import { confirmed } from '@/platform/session/offline';
import { RegisterQueue, type Answer, type MarkName, type Queued } from './queue';
import type { Mark, RegisterView } from './types';

export const waiting = shallowRef<readonly Queued[]>([]);
export const online = shallowRef(navigator.onLine);

export function queue(): RegisterQueue {
    return new RegisterQueue(localStorage, session.value?.name ?? '', () => today());
}
export function refresh(): void {
    waiting.value = queue().all();
}

function kept(): Kept {
    return new Kept(localStorage, session.value?.name ?? '', today());
}
// From the server; without a network as it was last read today. Every other refusal stays one.
export async function readOrKept<T>(name: string, read: () => Promise<T>): Promise<T> {
    try {
        const value = await read();
        kept().put(name, value);
        return value;
    } catch (error) {
        const value = asProblem(error).status === 0 ? (kept().get(name) as T | null) : null;
        if (value === null) throw error;
        return value;
    }
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
        const problem = asProblem(error);
        if (problem.status === 0 || problem.status >= 500 || problem.status === 401 || problem.status === 429) return { kind: 'away' };
        return { kind: 'refused', words: problem.words };
    }
}

let running: Promise<unknown> | undefined;
export async function syncNow(): Promise<void> {
    running ??= queue()
        .sync(send)
        .then((outcome) => (online.value = outcome === 'done' && navigator.onLine))
        .finally(() => (running = undefined));
    await running;
    refresh();
}

// Called by the pages that show registers: tries when the network comes back, when the page is looked at again, and every half minute.
export function keepSyncing(): () => void {
    refresh();
    const try_ = (): void => {
        online.value = navigator.onLine;
        if (document.visibilityState === 'visible' && queue().all().some((q) => q.state === 'waiting')) void syncNow();
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

// The page itself must open without a network. The worker keeps what it sees; what was loaded before it came to life is handed to it here, with the
// pages that a teacher will need.
export async function keepForOffline(): Promise<void> {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    try {
        await Promise.all([navigator.serviceWorker.register('/m/sw.js'), import('./phone/RegisterPage.vue'), import('./phone/HandOverPage.vue')]);
        const { active } = await navigator.serviceWorker.ready;
        const files = performance.getEntriesByType('resource').map((entry) => new URL(entry.name));
        active?.postMessage(files.filter((url) => url.origin === location.origin && url.pathname.startsWith('/assets/')).map((url) => url.pathname));
    } catch {
        // A browser that forbids workers: the page works as long as it stays open.
    }
}
