// The wishes of a family while they are being put into order: one list for each slot, kept as ids of courses.
import type { CourseCard } from './types';

export type Wishes = Readonly<Record<string, readonly string[]>>;

export function wishesOf(cards: readonly CourseCard[]): Wishes {
    const lists: Record<string, string[]> = {};
    const ranked = cards.filter((card) => card.rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    for (const card of ranked) (lists[card.slot] ??= []).push(card.course);
    return lists;
}

export function add(wishes: Wishes, slot: string, course: string): Wishes {
    const list = wishes[slot] ?? [];
    return list.includes(course) ? wishes : { ...wishes, [slot]: [...list, course] };
}

export function remove(wishes: Wishes, slot: string, course: string): Wishes {
    return { ...wishes, [slot]: (wishes[slot] ?? []).filter((id) => id !== course) };
}

// One place up (-1) or down (1); at the ends nothing changes.
export function move(wishes: Wishes, slot: string, course: string, by: -1 | 1): Wishes {
    const list = [...(wishes[slot] ?? [])];
    const at = list.indexOf(course);
    const to = at + by;
    const other = list[to];
    if (at < 0 || other === undefined) return wishes;
    list[to] = course;
    list[at] = other;
    return { ...wishes, [slot]: list };
}

export function flat(wishes: Wishes): { slot: string; course: string; rank: number }[] {
    return Object.entries(wishes).flatMap(([slot, list]) => list.map((course, index) => ({ slot, course, rank: index + 1 })));
}

export function same(a: Wishes, b: Wishes): boolean {
    const text = (wishes: Wishes) => JSON.stringify(flat(wishes).sort((x, y) => x.slot.localeCompare(y.slot) || x.rank - y.rank));
    return text(a) === text(b);
}
