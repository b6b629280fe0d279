// Every unit test reads Chinese, as most people will.
import { beforeAll } from 'vitest';
import { load, use } from '@/platform/i18n';

const texts = import.meta.glob<{ default: Record<string, never> }>(['@/platform/**/locale/*.json', '@/modules/**/locale/*.json']);

beforeAll(async () => {
    await use('zh-CN');
    const folders = new Set(Object.keys(texts).map((path) => path.replace(/[^/]+$/, '')));
    await load(
        [...folders].map((folder) => {
            const of = (name: string) => () => {
                const found = texts[`${folder}${name}.json`];
                if (!found) throw new Error(`${folder}${name}.json is missing`);
                return found();
            };
            return { 'zh-CN': of('zh-CN'), en: of('en') };
        }),
    );
});
