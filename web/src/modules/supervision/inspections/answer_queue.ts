// Answers to what the other of the two signed: the own signature or a refusal with a reason, given where there may be no network. Like forms they stay on
// the phone until the server has taken them; the form that is answered makes a repeat harmless.
import type { Sent, Shelf } from './queue';

export interface HeldAnswer {
    readonly task: string;
    readonly county: string;
    readonly title: string;
    readonly form: string;
    readonly sha256: string;
    readonly name: string;
    readonly strokes: string;
    readonly at: string;
    readonly refused: boolean;
    readonly reason: string;
    readonly state: 'waiting' | 'refused';
    readonly words?: string | undefined;
}

const isHeld = (value: unknown): value is HeldAnswer => typeof value === 'object' && value !== null && 'task' in value && 'form' in value && 'sha256' in value;

export class AnswerQueue {
    private readonly key: string;

    constructor(
        private readonly shelf: Shelf,
        account: string,
    ) {
        this.key = `luoshi.inspection-answers.${account}`;
    }

    all(): HeldAnswer[] {
        let stored: unknown;
        try {
            stored = JSON.parse(this.shelf.getItem(this.key) ?? '[]');
        } catch {
            stored = [];
        }
        return (Array.isArray(stored) ? stored : []).filter(isHeld);
    }
    of(task: string): HeldAnswer | undefined {
        return this.all().find((answer) => answer.task === task);
    }
    put(answer: HeldAnswer): void {
        this.keep([...this.all().filter((other) => other.task !== answer.task), answer]);
    }
    drop(task: string): void {
        this.keep(this.all().filter((answer) => answer.task !== task));
    }
    private keep(answers: readonly HeldAnswer[]): void {
        if (answers.length === 0) this.shelf.removeItem(this.key);
        else this.shelf.setItem(this.key, JSON.stringify(answers));
    }

    async sync(send: (answer: HeldAnswer) => Promise<Sent>): Promise<'done' | 'away'> {
        for (const waiting of this.all().filter((answer) => answer.state === 'waiting')) {
            const outcome = await send(waiting);
            if (outcome.kind === 'away') return 'away';
            if (this.of(waiting.task)?.form !== waiting.form) continue;
            if (outcome.kind === 'taken') this.drop(waiting.task);
            else this.put({ ...waiting, state: 'refused', words: outcome.words });
        }
        return 'done';
    }
}
