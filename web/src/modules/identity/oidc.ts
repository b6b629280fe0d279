// Signing in through the organisation's provider: out to it, and back with a code that is turned into a session or a link.
import { client, take } from '@/platform/client';
import { keep } from '@/platform/session';

const place = 'luoshi.oidc';

export interface Errand {
    readonly binding: string;
    readonly back: string; // where to go afterwards; a path of ours
    readonly link: boolean; // to link the signed-in account instead of signing in
}

// Leaves for the provider. What binds the way back to this browser stays in this tab.
export async function leaveFor(back: string, link: boolean): Promise<void> {
    const begun = await take(client.POST('/api/oidc/begin'));
    const errand: Errand = { binding: begun.binding, back, link };
    sessionStorage.setItem(place, JSON.stringify(errand));
    window.location.assign(begun.url);
}

export function takeErrand(): Errand | null {
    const text = sessionStorage.getItem(place);
    sessionStorage.removeItem(place);
    if (!text) return null;
    const { binding, back, link } = JSON.parse(text) as Partial<Errand>;
    return binding ? { binding, back: back ?? '/', link: link ?? false } : null;
}

export type Outcome = 'signed-in' | 'linked' | 'not-linked';

export async function finish(errand: Errand, code: string, state: string, iss: string | undefined): Promise<Outcome> {
    const ticket = await take(client.POST('/api/oidc/finish', { body: { code, state, binding: errand.binding, ...(iss ? { iss } : {}) } }));
    if (errand.link) {
        await take(client.POST('/api/oidc/links', { body: { ticket: ticket.ticket } }));
        return 'linked';
    }
    if (!ticket.linked) return 'not-linked';
    keep(await take(client.POST('/api/oidc/session', { body: { ticket: ticket.ticket } })));
    return 'signed-in';
}
