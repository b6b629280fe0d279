// The door without a network: who stands before it, from the list that this phone has; and what waits to be sent. Pure but for the shelf.
import { digest, hex, utf8 } from '@/platform/draw/digests';
import type { DoorPerson } from './types';

export type Way = 'qr' | 'code' | 'list';
export interface Waiting {
    readonly id: string;
    readonly edition: string;
    readonly way: Way;
    readonly registration?: string | undefined; // found in the list
    readonly token?: string | undefined; // not found: the server may know who registered since
    readonly code?: string | undefined;
    readonly name: string;
    readonly device_at: string;
    readonly words?: string | undefined; // why the server did not take it
    readonly sent?: boolean | undefined; // taken, but the list of this phone does not show it yet
}
export type Verdict =
    | { readonly kind: 'in'; readonly person: DoorPerson }
    | { readonly kind: 'already'; readonly person: DoorPerson; readonly at: string }
    | { readonly kind: 'waiting'; readonly person: DoorPerson }
    | { readonly kind: 'unknown' };

export async function digestOf(token: string): Promise<string> {
    return hex(await digest('sha256', utf8(token)));
}
// What a camera reads is the token, or the address of the ticket's page with the token behind the #.
export function tokenIn(text: string): string {
    return text.includes('#') ? text.slice(text.lastIndexOf('#') + 1) : text.trim();
}
export function verdict(person: DoorPerson | undefined, queue: readonly Waiting[]): Verdict {
    if (!person) return { kind: 'unknown' };
    const mine = queue.find((one) => one.registration === person.id && !one.words);
    const at = person.checked_in_at ?? mine?.device_at;
    if (at) return { kind: 'already', person, at };
    return typeof person.seat === 'number' ? { kind: 'in', person } : { kind: 'waiting', person };
}

export interface Shelf {
    getItem(key: string): string | null;
    setItem(key: string, value: string): void;
    removeItem(key: string): void;
}
const isWaiting = (value: unknown): value is Waiting => typeof value === 'object' && value !== null && 'id' in value && 'edition' in value && 'device_at' in value;

// Check-ins that the server has not taken yet. They stay over midnight and over a restart of the phone.
export class DoorQueue {
    private readonly key: string;
    constructor(
        private readonly shelf: Shelf,
        account: string,
    ) {
        this.key = `luoshi.door.${account}`;
    }
    all(): Waiting[] {
        try {
            const stored: unknown = JSON.parse(this.shelf.getItem(this.key) ?? '[]');
            return Array.isArray(stored) ? stored.filter(isWaiting) : [];
        } catch {
            return [];
        }
    }
    add(entry: Waiting): void {
        this.keep([...this.all(), entry]);
    }
    // Taken: remembered until the list shows it, so that a second scan is seen. Everything else stays with what the server said, until somebody has read it.
    settle(rows: readonly { readonly id: string; readonly outcome: string; readonly words: string }[]): void {
        const answers = new Map(rows.map((row) => [row.id, row]));
        this.keep(
            this.all().flatMap((entry) => {
                const answer = answers.get(entry.id);
                if (!answer) return [entry];
                if (answer.outcome !== 'taken') return [{ ...entry, words: answer.words }];
                return entry.registration ? [{ ...entry, sent: true }] : [];
            }),
        );
    }
    // What the list shows by now.
    shown(people: readonly DoorPerson[]): void {
        const seen = new Set(people.filter((one) => one.checked_in_at).map((one) => one.id));
        this.keep(this.all().filter((one) => !(one.sent && one.registration && seen.has(one.registration))));
    }
    drop(id: string): void {
        this.keep(this.all().filter((one) => one.id !== id));
    }
    private keep(entries: readonly Waiting[]): void {
        if (entries.length === 0) this.shelf.removeItem(this.key);
        else this.shelf.setItem(this.key, JSON.stringify(entries));
    }
}
