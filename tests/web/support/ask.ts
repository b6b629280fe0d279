// One person at work without a page, for what a test needs and is not about: asked for as the person's page would ask, in a session of its own
// that ends with the answer: an account has a few at once, and the oldest, perhaps that of an open page, gives way.
import { expect, request as playwrightRequest } from '@playwright/test';
import { password, type Person } from './luoshi';

export type Verb = 'get' | 'post' | 'put';
export const newId = (): string => crypto.randomUUID();

export async function ask<T = unknown>(origin: string, person: Person, verb: Verb, path: string, data?: object, version?: number): Promise<T> {
    const request = await playwrightRequest.newContext();
    try {
        const signedIn = await request.post(`${origin}/api/session`, { data: { name: person, password } });
        expect(signedIn.ok(), `${person} signs in`).toBe(true);
        const { csrf } = (await signedIn.json()) as { csrf: string };
        const headers = { 'X-CSRF-Token': csrf, ...(version === undefined ? {} : { 'If-Match': `"${version}"` }) };
        const answer = await request[verb](origin + path, { headers, ...(data ? { data } : {}) });
        const text = await answer.text();
        expect(answer.ok(), `${person} ${verb} ${path}: ${text}`).toBe(true);
        await request.delete(`${origin}/api/session`, { headers: { 'X-CSRF-Token': csrf } });
        return (text ? JSON.parse(text) : undefined) as T;
    } finally {
        await request.dispose();
    }
}
