// Importing files: each is sent, then followed while the server reads it. Several at once; each tells its own state in words.
import { onScopeDispose, reactive } from 'vue';
import { asProblem, client, take } from '@/platform/client';
import { send, type Sending } from '@/platform/client/upload';
import { either } from '@/platform/i18n';
import type { ImportView } from '../types';

export interface Importing {
    readonly key: number;
    readonly name: string;
    readonly bytes: number;
    state: 'queued' | 'sending' | 'waiting' | 'reading' | 'done' | 'refused';
    sent: number;
    page: number;
    pages: number;
    problem: string;
    result: ImportView | null;
}

const pollEvery = 700;
const largest = 50 * 1024 * 1024;

export function useImports(body: () => string | undefined, tooLarge: () => string) {
    const imports = reactive<Importing[]>([]);
    let last = 0;
    let stopped = false;
    let chain: Promise<void> = Promise.resolve();
    const sendings = new Set<Sending<ImportView>>();

    onScopeDispose(() => {
        stopped = true;
        sendings.forEach((sending) => sending.cancel());
    });

    function takeIn(item: Importing, view: ImportView): void {
        item.state = view.state;
        item.page = view.page;
        item.pages = view.pages;
        item.result = view;
        item.problem = either(view.problem_text ?? '', view.problem_text_en);
    }
    async function follow(item: Importing): Promise<void> {
        while (!stopped && item.result && (item.state === 'waiting' || item.state === 'reading')) {
            await new Promise((resolve) => setTimeout(resolve, pollEvery));
            takeIn(item, await take(client.GET('/api/imports/{id}', { params: { path: { id: item.result.id } } })));
        }
    }
    async function refuse(item: Importing, error: unknown): Promise<void> {
        item.state = 'refused';
        item.problem = asProblem(error).words;
    }
    async function run(item: Importing, file: File): Promise<void> {
        if (stopped) return;
        item.state = 'sending';
        const query = new URLSearchParams({ body: body() ?? '', name: file.name });
        const sending = send<ImportView>(`/api/imports?${query.toString()}`, file, (sent) => {
            item.sent = sent;
        });
        sendings.add(sending);
        try {
            takeIn(item, await sending.done);
            // The next file is sent while this one is read.
            void follow(item).catch((error: unknown) => refuse(item, error));
        } catch (error) {
            await refuse(item, error);
        } finally {
            sendings.delete(sending);
        }
    }
    function add(files: readonly File[]): void {
        for (const file of files) {
            const item = reactive<Importing>({ key: ++last, name: file.name, bytes: file.size, state: 'queued', sent: 0, page: 0, pages: 0, problem: '', result: null });
            imports.unshift(item);
            if (file.size > largest) {
                item.state = 'refused';
                item.problem = tooLarge();
            } else {
                chain = chain.then(() => run(item, file));
            }
        }
    }
    async function retry(item: Importing): Promise<void> {
        if (!item.result) return;
        try {
            takeIn(item, await take(client.POST('/api/imports/{id}/retry', { params: { path: { id: item.result.id } }, body: { county: item.result.county } })));
            await follow(item);
        } catch (error) {
            await refuse(item, error);
        }
    }
    return { imports, add, retry };
}
