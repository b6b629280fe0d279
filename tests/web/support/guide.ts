// Which pictures the guide shows: those that its pages, the readme and nobody else name. A look whose picture is not among them leaves none.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';

const top = resolve(__dirname, '../../..');
const guideImages = join(top, 'docs/guide/images');
const quality = { jpg: 65, webp: 70 };

let named: ReadonlySet<string> | undefined;

function picturesOfTheGuide(): ReadonlySet<string> {
    if (named) return named;
    const guide = join(top, 'docs/guide');
    const pages = [join(top, 'README.md'), join(top, 'README.zh-CN.md'), ...readdirSync(guide).filter((name) => name.endsWith('.md')).map((name) => join(guide, name))];
    named = new Set(pages.flatMap((page) => [...readFileSync(page, 'utf8').matchAll(/images\/([\w-]+\.(?:jpg|webp))\)/g)].map((found) => found[1] ?? '')));
    return named;
}

// The kind is the one that the guide names: half the bytes as WebP, which the browser writes and its pictures of a page do not know.
export async function keepForTheGuide(page: Page, name: string, part?: Locator): Promise<void> {
    mkdirSync(guideImages, { recursive: true });
    const taking = part ? { clip: await around(page, part) } : {};
    await showAnnouncements(page, false);
    if (picturesOfTheGuide().has(`${name}.jpg`)) await page.screenshot({ path: join(guideImages, `${name}.jpg`), type: 'jpeg', quality: quality.jpg, ...taking });
    if (picturesOfTheGuide().has(`${name}.webp`)) writeFileSync(join(guideImages, `${name}.webp`), await asWebp(page, await page.screenshot(taking)));
    await showAnnouncements(page, true);
}

// What was just done is announced over a corner of the page for a while; the guide speaks of what stands below.
async function showAnnouncements(page: Page, shown: boolean): Promise<void> {
    await page.locator('.announcer').evaluateAll((all, visibility) => all.forEach((one) => ((one as HTMLElement).style.visibility = visibility)), shown ? '' : 'hidden');
}

// The part with a little of what surrounds it, as far as the window shows it; whole points, else the edge is half of something.
async function around(page: Page, part: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
    const margin = 12;
    const box = await part.boundingBox();
    const window = page.viewportSize();
    if (!box || !window) throw new Error('the part that the picture shows is not on the page');
    const [x, y] = [Math.max(0, Math.floor(box.x) - margin), Math.max(0, Math.floor(box.y) - margin)];
    const [right, bottom] = [Math.min(window.width, Math.ceil(box.x + box.width) + margin), Math.min(window.height, Math.ceil(box.y + box.height) + margin)];
    return { x, y, width: right - x, height: bottom - y };
}

async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
    const beside = await page.context().newPage();
    try {
        const written = await beside.evaluate(
            async ([bytes, part]) => {
                const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], { type: 'image/png' }));
                const canvas = new OffscreenCanvas(picture.width, picture.height);
                canvas.getContext('2d')?.drawImage(picture, 0, 0);
                const file = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/webp', quality: part })).arrayBuffer());
                return btoa(Array.from(file, (byte) => String.fromCharCode(byte)).join(''));
            },
            [png.toString('base64'), quality.webp / 100] as const,
        );
        return Buffer.from(written, 'base64');
    } finally {
        await beside.close();
    }
}
