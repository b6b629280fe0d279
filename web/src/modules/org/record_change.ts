// Sends a change as it was filled in. Each has its own address; all say the day, the document and why.
import { client, once, take, type Schemas } from '@/platform/client';
import type { Change } from './lifecycle';

export interface ChangeForm {
    effective: string;
    document: string;
    reason: string;
    name: string;
    short_name: string;
    kind: Schemas['BodyKind'];
    department: Schemas['Department'];
    other: Schemas['BodyLine'] | null;
    intoNew: boolean;
    keepCode: boolean;
    classes: string[];
}

type Page = Schemas['BodyPage'];

// A body that comes out of another one, or into which it merges, is of its kind and, as a school, of its stage.
export function likeIt(page: Page, form: Pick<ChangeForm, 'name' | 'short_name'>): Schemas['NewBody'] {
    const { body, school } = page;
    return {
        name: form.name.trim(),
        short_name: form.short_name.trim(),
        also_called: [],
        kind: body.kind,
        ...(body.department ? { department: body.department } : {}),
        ...(school ? { school: { stage: school.stage, tier: school.tier, credit_code: '', boarding: school.boarding, private: school.private } } : {}),
    };
}

export async function record(change: Change, page: Page, form: ChangeForm, key: string): Promise<void> {
    const { body } = page;
    const path = { id: body.id };
    const grounds = { effective: form.effective, document: form.document.trim(), reason: form.reason.trim(), county: body.county };
    const other = form.other?.id ?? '';
    const keep = form.keepCode ? { keep_school_code: page.school?.school_code ?? null } : {};
    const names = { name: form.name.trim(), short_name: form.short_name.trim() };
    switch (change) {
        case 'rename':
            await take(client.POST('/api/bodies/{id}/rename', { params: { path }, body: { ...grounds, ...names, also_called: page.also_called }, ...once(key) }));
            return;
        case 'open': {
            const made = { ...names, also_called: [], kind: form.kind, ...(form.kind === 'department' ? { department: form.department } : {}) };
            await take(client.POST('/api/bodies', { body: { ...grounds, parent: body.id, body: made }, ...once(key) }));
            return;
        }
        case 'merge':
            if (form.intoNew) await take(client.POST('/api/bodies/{id}/merge-new', { params: { path }, body: { ...grounds, ...keep, merged: [], body: likeIt(page, form) }, ...once(key) }));
            else await take(client.POST('/api/bodies/{id}/merge', { params: { path: { id: other } }, body: { ...grounds, ...keep, merged: [body.id] }, ...once(key) }));
            return;
        case 'split':
            await take(client.POST('/api/bodies/{id}/split', { params: { path }, body: { ...grounds, stays: true, parts: [likeIt(page, form)], children: [] }, ...once(key) }));
            return;
        case 'move':
            await take(client.POST('/api/bodies/{id}/move', { params: { path }, body: { ...grounds, parent: other }, ...once(key) }));
            return;
        case 'county':
            await take(client.POST('/api/bodies/{id}/county', { params: { path }, body: { ...grounds, parent: other }, ...once(key) }));
            return;
        case 'classes':
            await take(client.POST('/api/schools/{school}/hand-over', { params: { path: { school: body.id } }, body: { ...grounds, to: other, classes: form.classes }, ...once(key) }));
            return;
        case 'close':
            await take(client.POST('/api/bodies/{id}/close', { params: { path }, body: grounds, ...once(key) }));
            return;
    }
}
