// Forms that are still on the phone. A form goes onto the shelf with the first tap and stays there until the server has taken it; it keeps its id
// through every try, so that a lost answer does no harm.
import type { FormAnswer } from './answers';

export interface HeldPhoto {
    readonly id: string;
    readonly item: string;
    readonly hash: string;
    readonly taken_at: string;
    readonly sent: boolean;
}
export interface HeldSignature {
    readonly name: string;
    readonly strokes: string;
    readonly at: string;
}
// draft: being filled in. waiting: signed, not sent yet. refused: the server said no; it can be changed and handed in anew.
export interface HeldForm {
    readonly task: string;
    readonly county: string;
    readonly title: string;
    readonly id: string;
    readonly answers: readonly FormAnswer[];
    readonly photos: readonly HeldPhoto[];
    readonly own: HeldSignature;
    readonly school: HeldSignature;
    readonly school_refused: boolean;
    readonly school_remark: string;
    readonly filled_at: string;
    readonly state: 'draft' | 'waiting' | 'refused';
    readonly words?: string | undefined;
}
export type Sent = { readonly kind: 'taken' } | { readonly kind: 'refused'; readonly words: string } | { readonly kind: 'away' };

export interface Shelf {
    getItem(key: string): string | null;
    setItem(key: string, value: string): void;
    removeItem(key: string): void;
}

const isHeld = (value: unknown): value is HeldForm =>
    typeof value === 'object' && value !== null && 'task' in value && 'id' in value && 'own' in value && Array.isArray((value as HeldForm).answers) && Array.isArray((value as HeldForm).photos);

export class FormQueue {
    private readonly key: string;

    constructor(
        private readonly shelf: Shelf,
        account: string,
    ) {
        this.key = `luoshi.inspections.${account}`;
    }

    all(): HeldForm[] {
        let stored: unknown;
        try {
            stored = JSON.parse(this.shelf.getItem(this.key) ?? '[]');
        } catch {
            stored = [];
        }
        return (Array.isArray(stored) ? stored : []).filter(isHeld);
    }
    of(task: string): HeldForm | undefined {
        return this.all().find((form) => form.task === task);
    }
    put(form: HeldForm): void {
        this.keep([...this.all().filter((other) => other.task !== form.task), form]);
    }
    drop(task: string): void {
        this.keep(this.all().filter((form) => form.task !== task));
    }
    private keep(forms: readonly HeldForm[]): void {
        if (forms.length === 0) this.shelf.removeItem(this.key);
        else this.shelf.setItem(this.key, JSON.stringify(forms));
    }

    // Sends what waits, one after the other: its pictures first, each once, then the form. Stops at the first sign that the server is away.
    async sync(sendPhoto: (form: HeldForm, photo: HeldPhoto) => Promise<Sent>, sendForm: (form: HeldForm) => Promise<Sent>): Promise<'done' | 'away'> {
        for (const waiting of this.all().filter((form) => form.state === 'waiting')) {
            const outcome = await this.sendOne(waiting, sendPhoto, sendForm);
            if (outcome.kind === 'away') return 'away';
            const now = this.of(waiting.task);
            if (now?.id !== waiting.id || now.state !== 'waiting') continue;
            if (outcome.kind === 'taken') this.drop(waiting.task);
            else this.put({ ...now, state: 'refused', words: outcome.words });
        }
        return 'done';
    }
    private async sendOne(form: HeldForm, sendPhoto: (form: HeldForm, photo: HeldPhoto) => Promise<Sent>, sendForm: (form: HeldForm) => Promise<Sent>): Promise<Sent> {
        for (const photo of form.photos.filter((one) => !one.sent)) {
            const outcome = await sendPhoto(form, photo);
            if (outcome.kind !== 'taken') return outcome;
            const now = this.of(form.task);
            if (now) this.put({ ...now, photos: now.photos.map((one) => (one.id === photo.id ? { ...one, sent: true } : one)) });
        }
        return sendForm(this.of(form.task) ?? form);
    }
}
