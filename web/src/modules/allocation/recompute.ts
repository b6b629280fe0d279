// A published draw done again in the browser, from its record alone: luoshi.draw/1 with the frozen list inside (luoshi.frozen/1).
import { byBytes, byText, verifyRecord, type DrawRecord, type Verdict } from '@/platform/draw/record';

export type { DrawRecord } from '@/platform/draw/record';
export interface Report extends Verdict {
    readonly numbers: ReadonlyMap<string, string>;  // public code → lottery number
    readonly place: ReadonlyMap<string, number>;  // public code → place in the line of all, from 1
}

interface Wish {
    readonly rank: number;
    readonly course: string;
    readonly priority: number;
}
export interface FrozenList {
    readonly places: ReadonlyMap<string, number>;  // "slot course"
    readonly kept: ReadonlyMap<string, ReadonlyMap<string, number>>;  // course → group → places
    readonly groups: ReadonlyMap<string, string>;  // code → group
    readonly wishes: ReadonlyMap<string, readonly Wish[]>;  // "code slot", by rank
    readonly codes: readonly string[];
}

export function readList(text: string): FrozenList {
    const places = new Map<string, number>();
    const kept = new Map<string, Map<string, number>>();
    const groups = new Map<string, string>();
    const wishes = new Map<string, Wish[]>();
    const codes = new Set<string>();
    text.split('\n').forEach((line, at) => {
        if (!line || line === 'luoshi.frozen/1') return;
        const [kind, a = '', b = '', c = '', d = '', e = ''] = line.split(' ');
        if (kind === 'course') {
            places.set(`${b} ${a}`, Number(c));
        } else if (kind === 'wish') {
            codes.add(a);
            const key = `${a} ${b}`;
            const list = wishes.get(key) ?? [];
            list.push({ rank: Number(c), course: d, priority: Number(e) });
            wishes.set(key, list);
        } else if (kind === 'kept') {
            kept.set(a, (kept.get(a) ?? new Map<string, number>()).set(b, Number(c)));
        } else if (kind === 'group') {
            groups.set(a, b);
        } else if (kind !== 'round') {
            throw new Error(`list line ${at + 1}: ${line}`);
        }
    });
    for (const list of wishes.values()) list.sort((a, b) => a.rank - b.rank);
    return { places, kept, groups, wishes, codes: [...codes] };
}

interface Held {
    readonly applicant: string;
    readonly at: number;
    readonly priority: number;
    readonly number: string;
    readonly code: string;
}

// Whom a course sends away, of those in its order: the last for whom no place is kept; the last of all where each has a kept one.
export function sentAway(seats: readonly { readonly code: string }[], kept: ReadonlyMap<string, number> | undefined, groups: ReadonlyMap<string, string>): number {
    if (!kept) return seats.length - 1;
    const left = new Map(kept);
    let last = -1;
    seats.forEach((seat, at) => {
        const group = groups.get(seat.code);
        const places = group === undefined ? 0 : (left.get(group) ?? 0);
        if (group !== undefined && places > 0) left.set(group, places - 1);
        else last = at;
    });
    return last < 0 ? seats.length - 1 : last;
}

// One after the other asks for the best that is left on their own list; a course keeps the first by (priority, number) and those of the groups for
// whom it keeps places, and sends the last of the others away, who asks for the next. `rsd` is the same without priorities.
export function allocate(list: FrozenList, numbers: ReadonlyMap<string, string>, mechanism: string): string {
    if (mechanism !== 'da' && mechanism !== 'rsd') throw new Error(`unknown mechanism ${mechanism}`);
    if (mechanism !== 'da' && list.kept.size) throw new Error('kept places need da');
    const held = new Map<string, Held[]>();
    const asking: { applicant: string; at: number }[] = [...list.wishes.keys()].map((applicant) => ({ applicant, at: 0 }));
    const before = (a: Held, b: Held) => a.priority - b.priority || byText(a.number, b.number) || byBytes(a.code, b.code);
    for (let next = asking.pop(); next; next = asking.pop()) {
        const wish = list.wishes.get(next.applicant)?.[next.at];
        if (!wish) continue;
        const [code = '', slot = ''] = next.applicant.split(' ');
        const key = `${slot} ${wish.course}`;
        const seats = held.get(key) ?? [];
        held.set(key, seats);
        const mine: Held = { ...next, priority: mechanism === 'da' ? wish.priority : 0, number: numbers.get(code) ?? '', code };
        const place = seats.findIndex((other) => before(mine, other) < 0);
        seats.splice(place < 0 ? seats.length : place, 0, mine);
        const last = seats.length > (list.places.get(key) ?? 0) ? seats.splice(sentAway(seats, list.kept.get(wish.course), list.groups), 1)[0] : undefined;
        if (last) asking.push({ applicant: last.applicant, at: last.at + 1 });
    }
    const rows: { code: string; slot: string; text: string }[] = [];
    for (const seats of held.values()) {
        for (const seat of seats) {
            const [code = '', slot = ''] = seat.applicant.split(' ');
            const wish = list.wishes.get(seat.applicant)?.[seat.at];
            if (wish) rows.push({ code, slot, text: `${code},${slot},${wish.course},${wish.rank}\n` });
        }
    }
    rows.sort((a, b) => byBytes(a.code, b.code) || byBytes(a.slot, b.slot));
    return 'pupil,slot,course,rank\n' + rows.map((row) => row.text).join('');
}

export async function recompute(record: DrawRecord): Promise<Report> {
    const numbers = new Map<string, string>();
    const verdict = await verifyRecord(record, async (text, number) => {
        const list = readList(text);
        for (const code of list.codes) numbers.set(code, await number(code));
        return allocate(list, numbers, record.mechanism);
    });
    const line = [...numbers.keys()].sort((a, b) => byText(numbers.get(a) ?? '', numbers.get(b) ?? '') || byBytes(a, b));
    return { ...verdict, numbers, place: new Map(line.map((code, at) => [code, at + 1])) };
}
