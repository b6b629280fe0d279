// Marks, points and gaps of a sheet without the page around them. Points are whole hundredths.
import type { Tone } from '@/platform/ui/tone';
import type { Action, CircularState, Hit, Mark, MarkingView, Sheet, SheetItem, Stage, WayUp } from './types';

// "92.5", without zeros that say nothing.
export function points(hundredths: number): string {
    const sign = hundredths < 0 ? '−' : '';
    const size = Math.abs(hundredths);
    const behind = String(size % 100).padStart(2, '0').replace(/0+$/, '');
    return `${sign}${Math.floor(size / 100)}${behind ? `.${behind}` : ''}`;
}
// What somebody typed: hundredths, or nothing when it is no number with at most two digits behind the point.
export function hundredths(text: string): number | undefined {
    const found = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(text.trim());
    if (!found?.[1]) return undefined;
    return Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
}

export function sections(sheet: Sheet): ReadonlySet<string> {
    return new Set(sheet.items.flatMap((item) => (item.parent === null ? [] : [item.parent])));
}
export function markedItems(sheet: Sheet): SheetItem[] {
    const above = sections(sheet);
    return sheet.items.filter((item) => !above.has(item.id));
}
// How deep an item lies: 0 at the top.
export function depth(sheet: Sheet, item: SheetItem): number {
    let deep = 0;
    for (let above = item.parent; above !== null && deep < sheet.items.length; deep += 1) above = sheet.items.find((one) => one.id === above)?.parent ?? null;
    return deep;
}

export type Entered = Readonly<Record<string, string>>; // by item: points as typed, or the name of a level

export function entered(sheet: Sheet, marking: MarkingView | undefined): Record<string, string> {
    const marks = new Map(marking?.marks.map((mark) => [mark.item, mark]));
    return Object.fromEntries(
        markedItems(sheet).map((item) => {
            const mark = marks.get(item.id);
            return [item.id, mark?.level ?? (mark?.points === null || mark?.points === undefined ? '' : points(mark.points))];
        }),
    );
}
// Only what can be said; what is left out is not marked yet.
export function marksOf(sheet: Sheet, values: Entered): Mark[] {
    return markedItems(sheet).flatMap((item): Mark[] => {
        const value = values[item.id] ?? '';
        if (item.levels.length) return value ? [{ item: item.id, level: value, points: null }] : [];
        const given = hundredths(value);
        return given === undefined ? [] : [{ item: item.id, level: null, points: given }];
    });
}
// What is wrong with an entry, as a key of the texts.
export function fault(item: SheetItem, value: string): 'missing' | 'not-points' | 'too-much' | undefined {
    if (!value) return 'missing';
    if (item.levels.length) return undefined;
    const given = hundredths(value);
    if (given === undefined) return 'not-points';
    return given > item.weight ? 'too-much' : undefined;
}
export function sumOf(sheet: Sheet, values: Entered): number {
    let sum = 0;
    for (const item of markedItems(sheet)) {
        const value = values[item.id] ?? '';
        const level = item.levels.find((one) => one.name === value);
        sum += level ? Math.floor((item.weight * level.permille + 500) / 1000) : (hundredths(value) ?? 0);
    }
    return sum;
}
export function times(hits: readonly Hit[], id: string): number {
    return hits.find((hit) => hit.id === id)?.times ?? 0;
}
export function withTimes(hits: readonly Hit[], id: string, count: number): Hit[] {
    const others = hits.filter((hit) => hit.id !== id);
    return count > 0 ? [...others, { id, times: count }] : others;
}

export const stageTones: Readonly<Record<Stage, Tone>> = { open: 'primary', appeal: 'warn', published: 'ok' };
export const circularTones: Readonly<Record<CircularState, Tone>> = { draft: 'neutral', signed_off: 'primary', published: 'ok', withdrawn: 'neutral', dropped: 'neutral' };
export const action = (actions: readonly Action[], name: string): Action | undefined => actions.find((one) => one.name === name);

// Is there anything to say about the next grade?
export function hasWay(way: WayUp | null): way is WayUp {
    return way !== null && way.grade !== '';
}
