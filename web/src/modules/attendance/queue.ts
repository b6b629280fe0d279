// Registers that are still on the phone. A register goes into the queue with the first tap, stays there until the server has taken it, and keeps its
// id through every try, so that a lost answer does no harm. Only today's registers are kept: names of pupils do not lie about on a phone.
export type MarkName = 'none' | 'present' | 'late' | 'left_early' | 'leave' | 'absent' | 'stopped';

export interface QueuedMark {
    readonly pupil: string;
    readonly mark: MarkName;
    readonly at?: string | null;
}
// draft: being filled in. waiting: confirmed, not sent yet. conflict: somebody else changed the same marks. refused: the server said no.
export type QueueState = 'draft' | 'waiting' | 'conflict' | 'refused';

export interface QueuedConflict {
    readonly pupil: string;
    readonly name: string;
    readonly mine: MarkName;
    readonly theirs: MarkName;
}
export interface Queued {
    readonly session: string;
    readonly county: string;
    readonly day: string; // on which it was filled in; the session may have been on an earlier one
    readonly title: string;
    readonly id: string;
    readonly base: number; // version of the register that was filled in
    readonly marks: readonly QueuedMark[];
    readonly device_at: string;
    readonly state: QueueState;
    readonly words?: string | undefined;
    readonly conflicts?: readonly QueuedConflict[] | undefined;
    readonly theirs_by?: string | undefined;
}

// What the server made of one register.
export type Answer =
    | { readonly kind: 'taken' }
    | { readonly kind: 'conflict'; readonly version: number; readonly conflicts: readonly QueuedConflict[]; readonly theirs_by: string; readonly marks: readonly QueuedMark[] }
    | { readonly kind: 'refused'; readonly words: string }
    | { readonly kind: 'away' }; // no network, or the server cannot now

export interface Shelf {
    getItem(key: string): string | null;
    setItem(key: string, value: string): void;
    removeItem(key: string): void;
}

const isQueued = (value: unknown): value is Queued =>
    typeof value === 'object' && value !== null && 'session' in value && 'id' in value && 'marks' in value && Array.isArray((value as Queued).marks);

export class RegisterQueue {
    private readonly key: string;

    constructor(
        private readonly shelf: Shelf,
        account: string,
        private readonly today: () => string,
    ) {
        this.key = `luoshi.registers.${account}`;
    }

    all(): Queued[] {
        let stored: unknown;
        try {
            stored = JSON.parse(this.shelf.getItem(this.key) ?? '[]');
        } catch {
            stored = [];
        }
        // What waits is kept over midnight: it must not be lost. Drafts of other days are.
        return (Array.isArray(stored) ? stored : []).filter(isQueued).filter((q) => q.day === this.today() || q.state !== 'draft');
    }
    of(session: string): Queued | undefined {
        return this.all().find((q) => q.session === session);
    }
    put(entry: Queued): void {
        this.keep([...this.all().filter((q) => q.session !== entry.session), entry]);
    }
    drop(session: string): void {
        this.keep(this.all().filter((q) => q.session !== session));
    }
    private keep(entries: readonly Queued[]): void {
        if (entries.length === 0) this.shelf.removeItem(this.key);
        else this.shelf.setItem(this.key, JSON.stringify(entries));
    }

    // Sends what waits, one after the other. Stops at the first sign that the server is away: the rest would fail too.
    async sync(send: (entry: Queued) => Promise<Answer>): Promise<'done' | 'away'> {
        for (const entry of this.all().filter((q) => q.state === 'waiting')) {
            const answer = await send(entry);
            const now = this.of(entry.session);
            // It was changed while it was on its way: the newer one is sent by itself, on its own id.
            if (now?.id !== entry.id) continue;
            if (answer.kind === 'away') return 'away';
            if (answer.kind === 'taken') this.drop(entry.session);
            else if (answer.kind === 'refused') this.put({ ...entry, state: 'refused', words: answer.words });
            else this.put({ ...entry, state: 'conflict', base: answer.version, conflicts: answer.conflicts, theirs_by: answer.theirs_by, marks: merged(entry.marks, answer) });
        }
        return 'done';
    }
}

// What is shown while a conflict is decided: the server's register with the marks that only this phone changed; the disputed ones stay as this phone
// has them until the person chooses.
function merged(mine: readonly QueuedMark[], answer: Extract<Answer, { kind: 'conflict' }>): QueuedMark[] {
    const disputed = new Set(answer.conflicts.map((c) => c.pupil));
    const own = new Map(mine.map((m) => [m.pupil, m]));
    return answer.marks.map((theirs) => (disputed.has(theirs.pupil) ? (own.get(theirs.pupil) ?? theirs) : theirs));
}

// The person has chosen for each disputed pupil: a new handing-in on top of the version that was shown.
export function decided(entry: Queued, choice: ReadonlyMap<string, 'mine' | 'theirs'>, id: string, deviceAt: string): Queued {
    const theirs = new Map((entry.conflicts ?? []).map((c) => [c.pupil, c.theirs]));
    return {
        ...entry,
        id,
        device_at: deviceAt,
        state: 'waiting',
        conflicts: undefined,
        theirs_by: undefined,
        words: undefined,
        marks: entry.marks.map((m) => (choice.get(m.pupil) === 'theirs' ? { pupil: m.pupil, mark: theirs.get(m.pupil) ?? m.mark } : m)),
    };
}
