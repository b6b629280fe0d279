// Texts: Chinese first, English complete. Pages name the texts they need in their route (`meta.texts`), so that nobody loads what they do
// not read; the router waits for them. Keys are checked against their use by i18n.test.ts.
import { computed, ref, shallowRef } from 'vue';

export type Locale = 'zh-CN' | 'en';
export const locales: readonly Locale[] = ['zh-CN', 'en'];

export interface Tree {
    readonly [key: string]: string | Tree;
}
export type Texts = Readonly<Record<Locale, () => Promise<{ default: Tree }>>>;
export type Values = Readonly<Record<string, string | number>>;

const remembered = 'luoshi.language';
const wanted = new Set<Texts>();
const loaded = new Map<Texts, Locale>();
const texts = shallowRef<Readonly<Record<string, string>>>({});
const current = ref<Locale>('zh-CN');

export const locale = computed(() => current.value);

export function flatten(tree: Tree, prefix = ''): Record<string, string> {
    const flat: Record<string, string> = {};
    for (const [key, value] of Object.entries(tree)) {
        if (typeof value === 'string') flat[prefix + key] = value;
        else Object.assign(flat, flatten(value, `${prefix}${key}.`));
    }
    return flat;
}

export function has(key: string): boolean {
    return key in texts.value;
}

// The text of a key; `{name}` is replaced by values.name. An unknown key shows itself, which the tests refuse.
export function t(key: string, values?: Values): string {
    const text = texts.value[key] ?? key;
    return values ? text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole)) : text;
}

// The text of a word from the server (a state, a severity); a word that we do not know yet is shown as it came.
export function word(group: string, value: string | null | undefined): string {
    if (!value) return '';
    const key = `${group}.${value}`;
    return has(key) ? t(key) : value;
}

// Of a pair "Chinese, English" from the server, the one to show.
export function either(chinese: string, english?: string | null): string {
    return current.value === 'en' && english ? english : chinese;
}

export async function load(sources: readonly Texts[]): Promise<void> {
    for (const source of sources) wanted.add(source);
    await loadMissing(current.value);
}

async function loadMissing(to: Locale): Promise<void> {
    const missing = [...wanted].filter((source) => loaded.get(source) !== to);
    if (!missing.length) return;
    const trees = await Promise.all(missing.map((source) => source[to]()));
    const added = trees.map((tree) => flatten(tree.default));
    texts.value = Object.assign({}, texts.value, ...added);
    for (const source of missing) loaded.set(source, to);
}

export async function use(to: Locale): Promise<void> {
    await loadMissing(to);
    current.value = to;
    document.documentElement.lang = to;
    try {
        localStorage.setItem(remembered, to);
    } catch {
        // Private windows may refuse storage; the choice then holds for this page.
    }
}

export function remembers(): Locale {
    try {
        const kept = localStorage.getItem(remembered);
        if (kept === 'en' || kept === 'zh-CN') return kept;
    } catch {
        // As above.
    }
    return 'zh-CN';
}
