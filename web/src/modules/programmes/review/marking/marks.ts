// Marks as they are typed and as they are sent, without the page around them. Points are whole hundredths.
import type { Hit, Mark, MarkContent, Sheet, SheetItem } from './types';

export function points(hundredths: number): string {
    const behind = String(hundredths % 100).padStart(2, '0').replace(/0+$/, '');
    return `${Math.floor(hundredths / 100)}${behind ? `.${behind}` : ''}`;
}
// Nothing where it is no number with at most two digits behind the point.
export function hundredths(text: string): number | undefined {
    const found = /^(\d{1,6})(?:[.。](\d{1,2}))?$/.exec(text.trim());
    if (!found?.[1]) return undefined;
    return Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
}
export function markedItems(sheet: Sheet): SheetItem[] {
    const above = new Set(sheet.items.map((item) => item.parent));
    return sheet.items.filter((item) => !above.has(item.id));
}
export function sectionOf(sheet: Sheet, item: SheetItem): string {
    return sheet.items.find((one) => one.id === item.parent)?.words ?? '';
}

// What stands in the fields.
export interface Typed {
    readonly values: Readonly<Record<string, string>>; // by item: points as typed, or the name of a level
    readonly notes: Readonly<Record<string, string>>;
    readonly hits: readonly Hit[];
    readonly words: string;
}
export function typed(sheet: Sheet, content: MarkContent): Typed {
    const marks = new Map(content.marks.map((mark) => [mark.item, mark]));
    return {
        values: Object.fromEntries(markedItems(sheet).map((item) => [item.id, shown(marks.get(item.id))])),
        notes: Object.fromEntries(content.notes.map((note) => [note.item, note.words])),
        hits: content.hits,
        words: content.words,
    };
}
export function shown(mark: Mark | undefined): string {
    return mark?.level ?? (typeof mark?.points === 'number' ? points(mark.points) : '');
}
export function fault(item: SheetItem, value: string): 'missing' | 'not-points' | 'too-much' | undefined {
    if (!value) return 'missing';
    if (item.levels.length) return item.levels.some((level) => level.name === value) ? undefined : 'missing';
    const given = hundredths(value);
    if (given === undefined) return 'not-points';
    return given > item.weight ? 'too-much' : undefined;
}
// Only what can be sent: a value that is wrong or missing is not marked yet.
export function contentOf(sheet: Sheet, entered: Typed): MarkContent {
    const marks = markedItems(sheet).flatMap((item): Mark[] => {
        const value = entered.values[item.id] ?? '';
        if (fault(item, value)) return [];
        return item.levels.length ? [{ item: item.id, level: value, points: null }] : [{ item: item.id, level: null, points: hundredths(value) ?? 0 }];
    });
    const notes = Object.entries(entered.notes).flatMap(([item, words]) => (words.trim() ? [{ item, words: words.trim() }] : []));
    return { marks, notes, hits: entered.hits.filter((hit) => hit.times > 0), words: entered.words.trim() };
}
export function missing(sheet: Sheet, entered: Typed): SheetItem[] {
    return markedItems(sheet).filter((item) => fault(item, entered.values[item.id] ?? ''));
}
// Points of the items, less deductions; never below nothing.
export function total(sheet: Sheet, entered: Typed): number {
    let sum = 0;
    for (const item of markedItems(sheet)) {
        const value = entered.values[item.id] ?? '';
        const level = item.levels.find((one) => one.name === value);
        sum += level ? Math.floor((item.weight * level.permille + 500) / 1000) : fault(item, value) ? 0 : (hundredths(value) ?? 0);
    }
    for (const one of sheet.deductions) {
        const taken = one.each * times(entered.hits, one.id);
        sum -= one.at_most ? Math.min(taken, one.at_most) : taken;
    }
    return Math.max(sum, 0);
}
export const times = (hits: readonly Hit[], id: string): number => hits.find((hit) => hit.id === id)?.times ?? 0;
export function withTimes(hits: readonly Hit[], id: string, count: number): Hit[] {
    const others = hits.filter((hit) => hit.id !== id);
    return count > 0 ? [...others, { id, times: count }] : others;
}

// Where two contents differ: the item (or '' for the words on the whole), both as they read.
export interface Difference {
    readonly key: string;
    readonly label: string;
    readonly mine: string;
    readonly theirs: string;
}
export function differences(sheet: Sheet, mine: MarkContent, theirs: MarkContent): Difference[] {
    const markOf = (content: MarkContent, id: string): string => {
        const note = content.notes.find((one) => one.item === id)?.words ?? '';
        const mark = shown(content.marks.find((one) => one.item === id));
        const hit = times(content.hits, id);
        return [mark || (hit ? `× ${hit}` : ''), note].filter(Boolean).join(' · ');
    };
    const lines = [...markedItems(sheet), ...sheet.deductions, ...sheet.vetoes].map((one) => ({ key: one.id, label: `${one.id} ${one.words}`, mine: markOf(mine, one.id), theirs: markOf(theirs, one.id) }));
    lines.push({ key: '', label: '', mine: mine.words, theirs: theirs.words });
    return lines.filter((line) => line.mine !== line.theirs);
}
// The person has chosen for each difference.
export function merged(mine: MarkContent, theirs: MarkContent, choice: ReadonlyMap<string, 'mine' | 'theirs'>): MarkContent {
    const from = (id: string): MarkContent => (choice.get(id) === 'theirs' ? theirs : mine);
    const ids = (pick: (content: MarkContent) => string[]): string[] => [...new Set([...pick(mine), ...pick(theirs)])];
    return {
        marks: ids((c) => c.marks.map((m) => m.item)).flatMap((id) => from(id).marks.filter((m) => m.item === id)),
        notes: ids((c) => c.notes.map((n) => n.item)).flatMap((id) => from(id).notes.filter((n) => n.item === id)),
        hits: ids((c) => c.hits.map((h) => h.id)).flatMap((id) => from(id).hits.filter((h) => h.id === id)),
        words: from('').words,
    };
}
