// The one door to the server: typed by api/openapi.json, with CSRF, language and idempotency set for every call.
import createClient, { type Middleware } from 'openapi-fetch';
import { locale } from '@/platform/i18n';
import { newKey } from './idempotency';
import { asProblem, problemFrom } from './problem';
import type { components, paths } from './schema';

export type Schemas = components['schemas'];
export { asProblem, ProblemError } from './problem';

let csrf = '';
let onSignedOut: () => void = () => undefined;

export function setCsrf(token: string): void {
    csrf = token;
}
// What to do when the server no longer knows this session.
export function whenSignedOut(act: () => void): void {
    onSignedOut = act;
}

const reading = new Set(['GET', 'HEAD']);

export function commonHeaders(method: string): Record<string, string> {
    const headers: Record<string, string> = { 'Accept-Language': locale.value };
    if (reading.has(method)) return headers;
    headers['Idempotency-Key'] = newKey();
    if (csrf) headers['X-CSRF-Token'] = csrf;
    return headers;
}

const headers: Middleware = {
    onRequest({ request }) {
        for (const [name, value] of Object.entries(commonHeaders(request.method))) {
            if (!request.headers.has(name) || name === 'Accept-Language') request.headers.set(name, value);
        }
        return request;
    },
};

// Lists also answer as tables (CSV, XLSX); this client always asks for JSON.
export const client = createClient<paths, 'application/json'>({ baseUrl: globalThis.location?.origin ?? '', credentials: 'same-origin' });
client.use(headers);

interface Answer<T> {
    data?: T;
    error?: unknown;
    response: Response;
}

export function refuse(status: number, body: unknown): never {
    const problem = problemFrom(status, body);
    if (problem.status === 401 && problem.slug === 'sign-in-required') onSignedOut();
    throw problem;
}

// The answer itself, or a ProblemError.
export async function take<T>(call: Promise<Answer<T>>): Promise<T> {
    let answer: Answer<T>;
    try {
        answer = await call;
    } catch (error) {
        throw asProblem(error);
    }
    if (!answer.response.ok) refuse(answer.response.status, answer.error);
    return answer.data as T;
}

// The same key for every try of one act: the server does it once.
export function once(key: string): { headers: { 'Idempotency-Key': string } } {
    return { headers: { 'Idempotency-Key': key } };
}

export function ifMatch(version: number): { 'If-Match': string } {
    return { 'If-Match': `"${version}"` };
}
