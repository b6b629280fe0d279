// Work that a phone does without a network: read as it was last seen today, held in a queue of its own, sent when the network is back.
import { shallowRef, type Ref } from 'vue';
import { asProblem } from '@/platform/client';
import { today } from '@/platform/format';
import { Kept } from '@/platform/kept';
import { session } from '@/platform/session';

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

// What became of one thing that was sent: nobody answered, which is tried again, or a refusal, which is not.
export function notTaken(error: unknown): { readonly kind: 'away' } | { readonly kind: 'refused'; readonly words: string } {
    const problem = asProblem(error);
    if (problem.status === 0 || problem.status >= 500 || problem.status === 401 || problem.status === 429) return { kind: 'away' };
    return { kind: 'refused', words: problem.words };
}

export interface QueueAtWork {
    readonly refresh: () => void; // shows the queue as it is now
    readonly waits: () => boolean; // something in it is to be sent
    readonly send: () => Promise<string>; // all of it; 'done' when everybody answered
}
export interface Syncing {
    readonly online: Ref<boolean>;
    readonly syncNow: () => Promise<void>;
    readonly keepSyncing: () => () => void;
}

export function syncing(queue: QueueAtWork): Syncing {
    const online = shallowRef(navigator.onLine);
    let running: Promise<unknown> | undefined;
    async function syncNow(): Promise<void> {
        running ??= queue
            .send()
            .then((outcome) => (online.value = outcome === 'done' && navigator.onLine))
            .finally(() => (running = undefined));
        await running;
        queue.refresh();
    }
    // Called by the pages that show the queue: tries when the network comes back, when the page is looked at again, and every half minute.
    function keepSyncing(): () => void {
        queue.refresh();
        const try_ = (): void => {
            online.value = navigator.onLine;
            if (document.visibilityState === 'visible' && queue.waits()) void syncNow();
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
    return { online, syncNow, keepSyncing };
}

// The pages themselves must open without a network. The worker keeps what it sees; what was loaded before it came to life is handed to it here, with
// the pages that will be needed.
export async function keepPages(pages: () => Promise<unknown>[]): Promise<void> {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    try {
        await Promise.all([navigator.serviceWorker.register('/m/sw.js'), ...pages()]);
        const { active } = await navigator.serviceWorker.ready;
        const files = performance.getEntriesByType('resource').map((entry) => new URL(entry.name));
        active?.postMessage(files.filter((url) => url.origin === location.origin && url.pathname.startsWith('/assets/')).map((url) => url.pathname));
    } catch {
        // A browser that forbids workers: the page works as long as it stays open.
    }
}
