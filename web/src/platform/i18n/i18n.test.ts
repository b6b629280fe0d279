import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { either, flatten, t, use, word, type Tree } from '.';

const root = join(process.cwd(), 'src');

function filesBelow(folder: string): string[] {
    return readdirSync(folder).flatMap((name) => {
        const path = join(folder, name);
        return statSync(path).isDirectory() ? filesBelow(path) : [path];
    });
}
const files = filesBelow(root);
const localeOf = (language: string) =>
    Object.assign({}, ...files.filter((path) => path.endsWith(`locale/${language}.json`)).map((path) => flatten(JSON.parse(readFileSync(path, 'utf8')) as Tree))) as Record<string, string>;
const chinese = localeOf('zh-CN');
const english = localeOf('en');
const sources = files.filter((path) => /\.(ts|vue)$/.test(path) && !path.endsWith('.test.ts')).map((path) => readFileSync(path, 'utf8'));

describe('The texts', () => {
    it('have the same keys in both languages', () => {
        expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
    });
    it('name the same values in both languages', () => {
        const values = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
        const different = Object.keys(chinese).filter((key) => values(chinese[key] ?? '').join() !== values(english[key] ?? '').join());
        expect(different).toEqual([]);
    });
    it('are never empty in Chinese', () => {
        expect(Object.entries(chinese).filter(([, text]) => !text)).toEqual([]);
    });
    it('exist for every key that a page names', () => {
        const named = sources.flatMap((source) => [...source.matchAll(/\bt\(\s*'([^']+)'/g), ...source.matchAll(/(?:title|text): '((?:nav|portal|notices|home|identity|org|pupils|account-menu|not-found)\.[\w.-]+)'/g)].map((match) => match[1] ?? ''));
        expect([...new Set(named)].filter((key) => !(key in chinese))).toEqual([]);
    });
    it('exist below every beginning that a page puts a word behind', () => {
        const beginnings = sources.flatMap((source) => [...source.matchAll(/\bt\(`([^`$]+\.)\$\{/g), ...source.matchAll(/\bword\('([^']+)'/g)].map((match) => (match[1] ?? '').replace(/\.?$/, '.')));
        expect([...new Set(beginnings)].filter((beginning) => !Object.keys(chinese).some((key) => key.startsWith(beginning)))).toEqual([]);
    });
    it('are not written into the pages', () => {
        const templates = files.filter((path) => path.endsWith('.vue')).map((path) => ({ path, template: /<template>[\s\S]*<\/template>/.exec(readFileSync(path, 'utf8'))?.[0] ?? '' }));
        const written = templates.filter(({ template }) => />[^<{}]*[\u4e00-\u9fff]{2,}[^<{}]*</.test(template));
        expect(written.map(({ path }) => path)).toEqual([]);
    });
});

describe('A text', () => {
    afterEach(() => use('zh-CN'));

    it('is filled with values', () => {
        expect(t('due.left', { days: 3 })).toBe('还有 3 天');
    });
    it('keeps a place that has no value', () => {
        expect(t('due.left')).toContain('{days}');
    });
    it('shows its key when it is unknown', () => {
        expect(t('no.such.key')).toBe('no.such.key');
    });
    it('changes with the language', async () => {
        await use('en');
        expect(t('shell.name')).toBe('Luoshi');
        expect(document.documentElement.lang).toBe('en');
    });
    it('of a word from the server falls back to the word', () => {
        expect(word('notices.stage', 'draft')).toBe('草稿');
        expect(word('notices.stage', 'new-stage')).toBe('new-stage');
    });
    it('of a pair is the one in the reader’s language', async () => {
        expect(either('中文', 'English')).toBe('中文');
        await use('en');
        expect(either('中文', 'English')).toBe('English');
        expect(either('中文', '')).toBe('中文');
    });
});
