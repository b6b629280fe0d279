// Which pictures the guide shows: those that its pages, the readme and nobody else name. A look whose picture is not among them leaves none.
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const top = resolve(__dirname, '../../..');
export const guideImages = join(top, 'docs/guide/images');

let named: ReadonlySet<string> | undefined;

export function picturesOfTheGuide(): ReadonlySet<string> {
    if (named) return named;
    const guide = join(top, 'docs/guide');
    const pages = [join(top, 'README.md'), join(top, 'README.zh-CN.md'), ...readdirSync(guide).filter((name) => name.endsWith('.md')).map((name) => join(guide, name))];
    named = new Set(pages.flatMap((page) => [...readFileSync(page, 'utf8').matchAll(/images\/([\w-]+\.(?:png|jpg))\)/g)].map((found) => found[1] ?? '')));
    return named;
}
