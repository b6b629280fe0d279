// Marks that are still on this device. They go into the queue with the first stroke and stay until the server has taken them: being typed (draft), to be sent
// (waiting), changed by another device meanwhile (conflict), or refused.
import type { MarkContent } from './types';

export type QueueState = 'draft' | 'waiting' | 'conflict' | 'refused';
export interface QueuedMarks {
    readonly round: string;
    readonly county: string;
    readonly code: string;
    readonly base: number; // version that was filled in
    readonly content: MarkContent;
    readonly sign: boolean;
    readonly signed_by: string;
    readonly turn: number; // grows with each change: an answer to an older one changes nothing
    readonly state: QueueState;
    readonly words?: string | undefined;
    readonly theirs?: MarkContent | undefined;
}
export type Answer =
    | { readonly kind: 'taken'; readonly version: number }
    | { readonly kind: 'conflict'; readonly version: number; readonly theirs: MarkContent }
    | { readonly kind: 'refused'; readonly words: string }
    | { readonly kind: 'away' };

export interface Shelf {
    getItem(key: string): string | null;
    setItem(key: string, value: string): void;
    removeItem(key: string): void;
}
const isQueued = (value: unknown): value is QueuedMarks => typeof value === 'object' && value !== null && 'round' in value && 'code' in value && 'content' in value;
const same = (a: { round: string; code: string }, b: { round: string; code: string }): boolean => a.round === b.round && a.code === b.code;

export class MarksQueue {
    private readonly key: string;
    constructor(
        private readonly shelf: Shelf,
        account: string,
    ) {
        this.key = `luoshi.marks.${account}`;
    }
    all(): QueuedMarks[] {
        try {
            const stored: unknown = JSON.parse(this.shelf.getItem(this.key) ?? '[]');
            return (Array.isArray(stored) ? stored : []).filter(isQueued);
        } catch {
            return [];
        }
    }
    of(round: string, code: string): QueuedMarks | undefined {
        return this.all().find((one) => same(one, { round, code }));
    }
    put(entry: QueuedMarks): void {
        this.keep([...this.all().filter((one) => !same(one, entry)), entry]);
    }
    drop(round: string, code: string): void {
        this.keep(this.all().filter((one) => !same(one, { round, code })));
    }
    private keep(entries: readonly QueuedMarks[]): void {
        if (entries.length === 0) this.shelf.removeItem(this.key);
        else this.shelf.setItem(this.key, JSON.stringify(entries));
    }
    // Sends what waits, one after the other; stops where nobody answers.
    async sync(send: (entry: QueuedMarks) => Promise<Answer>): Promise<'done' | 'away'> {
        for (const entry of this.all().filter((one) => one.state === 'waiting')) {
            const answer = await send(entry);
            const now = this.of(entry.round, entry.code);
            if (now?.turn !== entry.turn) {
                // Changed while it was on its way: what was taken is the ground that the newer one stands on, not another device's work.
                if (now && answer.kind === 'taken') this.put({ ...now, base: answer.version });
                continue;
            }
            if (answer.kind === 'away') return 'away';
            if (answer.kind === 'taken') this.drop(entry.round, entry.code);
            else if (answer.kind === 'refused') this.put({ ...entry, state: 'refused', words: answer.words });
            else this.put({ ...entry, state: 'conflict', base: answer.version, theirs: answer.theirs });
        }
        return 'done';
    }
}
