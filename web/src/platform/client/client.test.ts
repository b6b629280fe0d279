import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { asProblem, client, commonHeaders, ifMatch, once, ProblemError, setCsrf, take, whenSignedOut } from '.';
import { newKey } from './idempotency';
import { problemFrom } from './problem';

const answer = (status: number, body: unknown) => Promise.resolve({ error: body, response: new Response(null, { status }) });

describe('A refusal of the server', () => {
    it('keeps its slug, its words and its fields', () => {
        const problem = problemFrom(422, { slug: 'invalid-fields', detail: '内容有误', detail_en: 'not valid', fields: [{ field: 'title', slug: 'required', detail: '必填' }] });
        expect(problem).toMatchObject({ status: 422, slug: 'invalid-fields', words: '内容有误', fields: [{ field: 'title', slug: 'required', detail: '必填' }] });
    });
    it.each([
        [401, 'sign-in-required'],
        [403, 'not-permitted'],
        [404, 'not-found'],
        [413, 'too-large'],
        [503, 'busy'],
        [500, 'server-failed'],
    ])('without a readable body gets words of our own (%i)', (status, slug) => {
        const problem = problemFrom(status, '<html>');
        expect(problem.slug).toBe(slug);
        expect(problem.words).not.toContain('problem.');
    });
    it('of the network says that the server cannot be reached', () => {
        expect(asProblem(new TypeError('failed to fetch')).slug).toBe('offline');
    });
    it('is thrown by take', async () => {
        await expect(take(answer(409, { slug: 'changed-meanwhile', detail: '已被改动' }))).rejects.toBeInstanceOf(ProblemError);
    });
    it('for a session that has ended is told once to the entry', async () => {
        const told = vi.fn();
        whenSignedOut(told);
        await expect(take(answer(401, { slug: 'sign-in-required', detail: '请先登录' }))).rejects.toMatchObject({ status: 401 });
        expect(told).toHaveBeenCalledOnce();
        whenSignedOut(() => undefined);
    });
});

describe('The headers of a call', () => {
    afterEach(() => setCsrf(''));

    it('carry the CSRF token and a key only when it writes', () => {
        setCsrf('secret');
        expect(commonHeaders('GET')).toEqual({ 'Accept-Language': 'zh-CN' });
        expect(commonHeaders('POST')).toMatchObject({ 'X-CSRF-Token': 'secret', 'Idempotency-Key': expect.stringMatching(/^[0-9a-f-]{36}$/) });
    });
    it('keep a key that the caller brings, for a second try', async () => {
        const seen: Request[] = [];
        vi.stubGlobal('fetch', (request: Request) => {
            seen.push(request);
            return Promise.resolve(new Response('{}', { headers: { 'Content-Type': 'application/json' } }));
        });
        await client.DELETE('/api/session', { ...once('the-same-key'), fetch: globalThis.fetch });
        vi.unstubAllGlobals();
        expect(seen[0]?.headers.get('Idempotency-Key')).toBe('the-same-key');
    });
    it('quote the version for If-Match', () => {
        expect(ifMatch(7)).toEqual({ 'If-Match': '"7"' });
    });
});

describe('A key', () => {
    it('is a version 7 UUID and never the same', () => {
        const keys = new Set(Array.from({ length: 100 }, () => newKey()));
        expect(keys.size).toBe(100);
        expect([...keys].every((key) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(key))).toBe(true);
    });

    it('begins with the time, so that a later one stands behind an earlier one', () => {
        expect(newKey(0x0123456789ab).slice(0, 13)).toBe('01234567-89ab');
        expect(newKey(1_700_000_000_000) < newKey(1_700_000_000_001)).toBe(true);
    });
});

describe('The generated types', () => {
    it('are those of api/openapi.json', () => {
        expect(() => execFileSync('node', ['scripts/types.mjs', '--check'])).not.toThrow();
        // A program of its own: seconds on a busy machine.
    }, 60_000);
});
