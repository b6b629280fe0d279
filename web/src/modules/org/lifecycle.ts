// Which changes of a body the page offers, what the server is asked before each, and why one is not offered.
import type { Schemas } from '@/platform/client';

export const changes = ['rename', 'open', 'merge', 'split', 'move', 'county', 'classes', 'close'] as const;
export type Change = (typeof changes)[number];

type Body = Pick<Schemas['BodyLine'], 'kind'>;
const comesWithDivisions = ['province_government', 'prefecture_government', 'county_government', 'management_zone'];

// The key of the reason; nothing where the change may be begun. What only the server knows (pupils, plans) stands in the preview.
export function whyNot(change: Change, body: Body): string | null {
    if (change === 'classes') return body.kind === 'school' ? null : 'org.why.no-classes';
    if (change === 'rename' || change === 'open') return null;
    return comesWithDivisions.includes(body.kind) ? 'org.why.with-divisions' : null;
}

const asked: Partial<Record<Change, Schemas['ChangeKind']>> = { merge: 'merge_into', split: 'split_into', move: 'move', county: 'moved_to', classes: 'split_into', close: 'close' };
// What the preview is asked for; nothing for changes that touch nobody else.
export function askedFor(change: Change): Schemas['ChangeKind'] | null {
    return asked[change] ?? null;
}

// Whether the change needs another body to be chosen, and which ones can be.
export function canBeOther(change: Change, body: Schemas['BodyLine'], other: Schemas['BodyLine']): boolean {
    if (other.closed || other.id === body.id) return false;
    if (change === 'county') return other.county !== body.county;
    if (other.county !== body.county) return false;
    if (change === 'merge' || change === 'classes') return other.kind === body.kind;
    return !other.path.startsWith(body.path);
}

// What keeps the change from being recorded now. Merging into a body that opens with it names no other one.
export function stops(ahead: Schemas['BodyChangeAhead'] | undefined, intoNew: boolean): boolean {
    return Boolean(ahead?.refusal) && !(intoNew && ahead?.refusal === 'other-required');
}

// What is listed below the reason that stops the change. The reason is that of a holding most often, and is said once.
export function listed(ahead: Schemas['BodyChangeAhead'], stopped: boolean): Schemas['BodyChangeAhead']['holdings'] {
    return stopped ? ahead.holdings.filter((held) => !(held.stops === ahead.refusal && held.words === ahead.refusal_text)) : ahead.holdings;
}
