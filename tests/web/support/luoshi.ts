// What every browser test stands on: a page that keeps an eye on itself, people of the sample to sign in as, and the look at the end.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { expect, test as base, type APIRequestContext, type Locator, type Page, type Request } from '@playwright/test';
import { keepForTheGuide } from './guide';

const web = resolve(__dirname, '../../../web');
const axeSource = readFileSync(createRequire(join(web, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
export const password = 'Yangben-2026';
export type Person = 'registrar' | 'checker' | 'publisher' | 'interpreter' | 'keeper' | 'sysadmin' | 'secadmin' | 'auditor' | 'yuelu-price' | 'yuelu-rules' | 'head' | 'office' | 'teacher' | 'parent' | 'parent2' | 'yuelu' | 'body' | 'province' | 'signer' | 'leader' | 'inspector' | 'inspector2' | 'custodian' | 'custodian2' | 'programmes' | 'objectors' | 'changsha' | 'zhuzhou-edu' | 'college' | 'judge1' | 'judge2' | 'expert1' | 'expert2';

interface Violation {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

export class Luoshi {
    readonly complaints: string[] = [];
    // Messages that a test provokes on purpose: a refusal of the server is an error line of the browser's console.
    readonly expected: RegExp[] = [];
    // What the page asked for and has no answer to yet.
    private readonly awaited = new Set<Request>();

    constructor(
        readonly page: Page,
        readonly origin: string,
        readonly size: string,
    ) {
        page.on('console', (message) => {
            if (message.type() === 'error' || /Content Security Policy/i.test(message.text())) this.complaints.push(message.text());
        });
        page.on('pageerror', (error) => this.complaints.push(error.message));
        page.on('request', (request) => {
            const url = request.url();
            if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) this.complaints.push(`outside request: ${url}`);
            // What another document had asked for is of no interest any more; events go on coming for as long as the page stands.
            if (request.isNavigationRequest()) this.awaited.clear();
            if (request.resourceType() !== 'eventsource') this.awaited.add(request);
        });
        page.on('requestfinished', (request) => this.awaited.delete(request));
        page.on('requestfailed', (request) => this.awaited.delete(request));
        // What is saved as a file may end without either.
        page.on('download', (file) => this.awaited.forEach((request) => request.url() === file.url() && this.awaited.delete(request)));
    }

    // What a page shows, without what stands around every page.
    get content(): Locator {
        return this.page.locator('#main > *').first();
    }
    // Signs in without the form and opens a page; the form has tests of its own.
    async open(path: string, person?: Person): Promise<void> {
        // Who leaves a page takes back what it has just asked for.
        await this.answered();
        if (person) await this.signIn(person);
        await this.page.goto(this.origin + path);
        await this.settled();
    }
    async signIn(person: Person): Promise<string> {
        const answer = await this.page.context().request.post(`${this.origin}/api/session`, { data: { name: person, password } });
        expect(answer.ok(), `${person} signs in`).toBe(true);
        return ((await answer.json()) as { csrf: string }).csrf;
    }
    // Nothing is being fetched any more, as far as the page tells.
    async settled(): Promise<void> {
        // An idle network is told of once for each document: what a click asked for later is watched here.
        await this.page.waitForLoadState('networkidle');
        do await this.answered();
        while (await this.asksOn());
        await expect(this.page.getByText('正在读取…')).toHaveCount(0);
        // What fades in or out has neither its colours nor its place yet.
        await this.page.evaluate(async () => {
            // What was just opened begins to move with the next frame.
            await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
            const passing = document.getAnimations().filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
            await Promise.all(passing.map((animation) => animation.finished.catch(() => undefined)));
        });
    }

    // Whatever ends without saying so is not waited for longer than this.
    private async answered(): Promise<void> {
        const until = Date.now() + 15_000;
        while (this.awaited.size && Date.now() < until) await new Promise((next) => setTimeout(next, 20));
        this.awaited.clear();
    }
    // A page's code that has come asks for the page's things as soon as it runs.
    private async asksOn(): Promise<boolean> {
        await this.page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
        return this.awaited.size > 0;
    }

    // The code of a page that may be needed without a network is on the phone now. The worker is handed what was loaded before it came to life, of which a page with a
    // clock of the test's knows nothing: opened once more, it sees everything itself.
    async keptOnThePhone(name: string): Promise<void> {
        await this.page.evaluate(async () => void (await navigator.serviceWorker.ready));
        await this.page.reload();
        await this.settled();
        const kept = () => this.page.evaluate(async (part) => (await (await caches.open('luoshi-phone-1')).keys()).some((request) => request.url.includes(part) && request.url.endsWith('.js')), name);
        await expect.poll(kept, { timeout: 30_000 }).toBe(true);
    }

    async expectAccessible(): Promise<void> {
        // Through the debugger, which the page's policy does not bind.
        await this.page.evaluate(axeSource);
        const violations = await this.page.evaluate(async (tags) => {
            const { axe } = window as unknown as { axe: { run(context: Document, options: object): Promise<{ violations: Violation[] }> } };
            // From the top: wherever the page stands, the sticky bar covers part of something that can be scrolled out from under it.
            const { scrollX, scrollY } = window;
            window.scrollTo(0, 0);
            const found = (await axe.run(document, { runOnly: tags })).violations;
            window.scrollTo(scrollX, scrollY);
            return found;
        }, standards);
        expect(violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)).toEqual([]);
    }
    async expectNoComplaint(): Promise<void> {
        expect(this.complaints.filter((text) => !this.expected.some((pattern) => pattern.test(text)))).toEqual([]);
    }
    async expectNoSidewaysScrolling(): Promise<void> {
        const overhang = await this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(overhang, 'the page is not wider than the window').toBeLessThanOrEqual(1);
    }
    // The look at a page: accessible, quiet, in the window; and its picture for people. With LUOSHI_GUIDE=1 the pictures that the guide names are made anew,
    // of one part of the page where the test names it: the guide speaks of that part only.
    async look(name: string, part?: Locator): Promise<void> {
        await this.settled();
        await this.expectAccessible();
        await this.expectNoSidewaysScrolling();
        await this.expectNoComplaint();
        const pictures = join(web, 'test-results/pictures');
        mkdirSync(pictures, { recursive: true });
        await this.page.screenshot({ path: join(pictures, `${name}-${this.size}.png`) });
        if (process.env['LUOSHI_GUIDE']) await keepForTheGuide(this.page, `${name}-${this.size}`, part);
    }
}

export const test = base.extend<{ luoshi: Luoshi }>({
    luoshi: async ({ page }, use, info) => {
        const origin = process.env['LUOSHI_URL'];
        if (!origin) throw new Error('LUOSHI_URL is not set');
        await use(new Luoshi(page, origin, info.project.name));
    },
});
export { expect };

// Ids of the sample, by what people call them.
export async function noticeCalled(luoshi: Luoshi, part: string): Promise<string> {
    const answer = await luoshi.page.context().request.get(`${luoshi.origin}/api/notices?limit=100`);
    const { items } = (await answer.json()) as { items: { id: string; title: string | null; stage: string }[] };
    const found = items.find((item) => item.title?.includes(part));
    if (!found) throw new Error(`the sample holds no notice called ${part}`);
    return found.id;
}

export async function noticeNumbered(luoshi: Luoshi, number: string): Promise<string> {
    const answer = await luoshi.page.context().request.get(`${luoshi.origin}/api/notices`, { params: { number } });
    const found = ((await answer.json()) as { items: { id: string }[] }).items[0];
    if (!found) throw new Error(`the sample holds no notice ${number}`);
    return found.id;
}

export async function write(request: APIRequestContext, url: string, csrf: string, data: object, headers: Record<string, string> = {}): Promise<void> {
    const answer = await request.post(url, { data, headers: { 'X-CSRF-Token': csrf, ...headers } });
    expect(answer.ok(), `${url}: ${await answer.text()}`).toBe(true);
}
