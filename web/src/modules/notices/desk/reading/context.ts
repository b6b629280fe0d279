// What the panels of the reading page share: what is chosen, and the ways to choose and to correct.
import { inject, provide, type ComputedRef, type InjectionKey, type Ref } from 'vue';
import { headFields, itemFields, type ListName } from '../../correction';
import type { NoticeView } from '../../types';
import type { Correcting } from './CorrectionDialog.vue';

export interface ReadingContext {
    readonly notice: ComputedRef<NoticeView>;
    readonly chosen: Ref<string>;
    readonly correctable: ComputedRef<boolean>;
    show(id: string): void;
    correct(what: Correcting): void;
}
const key: InjectionKey<ReadingContext> = Symbol('reading');

export function provideReading(context: ReadingContext): void {
    provide(key, context);
}
export function useReading(): ReadingContext {
    const context = inject(key);
    if (!context) throw new Error('a panel of the reading page stands outside of it');
    return context;
}

interface Item {
    readonly key: string;
    readonly corrected: readonly string[];
}
export function correctingItem(list: ListName, item: Item, name: string): Correcting {
    const base = `${list}/${item.key}`;
    return { name, fields: itemFields(list, item), removable: base, resettable: item.corrected.map((member) => (member ? `${base}/${member}` : base)) };
}
export function correctingHead(path: string, name: string, notice: NoticeView): Correcting {
    const fields = headFields(path, notice.document);
    const put = new Set(notice.corrections.filter((c) => c.fit === 'applied' || c.fit === 'changed').map((c) => c.path));
    return { name, fields, resettable: fields.map((field) => field.path).filter((p) => put.has(p)) };
}
