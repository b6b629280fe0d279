import { mount } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, h } from 'vue';
import { client } from '@/platform/client';
import { useLine, type SeatWanted } from './composables/use_line';

const wanted: SeatWanted = { county: '430104', round: 'r1', pupil: 'p1', course: 'c1' };
const seats = '/api/enrolment/seats';
const line = '/api/public/enrolment/rounds/{id}/line';
const receipt = { id: 's1', course: 'c1', left: 3 };

interface Asked {
    readonly path: string;
    readonly body: Readonly<Record<string, unknown>>;
    readonly ticket: unknown; // that a look at the line shows
    readonly key: unknown;
}
const asked: Asked[] = [];
let answers: { status: number; body: unknown }[] = [];

const done = (body: unknown) => ({ status: 200, body });
const refused = (status: number, slug: string) => ({ status, body: { slug, status, detail: slug } });
const inLine = (position: number, admitted: boolean) => done({ admitted, position, estimate_seconds: 4, ticket: 't1', ask_again_seconds: 2 });

type Options = { body?: Asked['body']; params?: { query?: { ticket?: string } }; headers?: Record<string, string> };
function answer(path: string, options: Options): Promise<unknown> {
    asked.push({ path, body: options.body ?? {}, ticket: options.params?.query?.ticket, key: options.headers?.['Idempotency-Key'] });
    const next = answers.shift();
    if (!next) throw new Error('nobody expected this');
    const response = new Response(null, { status: next.status });
    return Promise.resolve(next.status < 400 ? { data: next.body, response } : { error: next.body, response });
}

// A component that lives as long as the page does.
function standing() {
    let use: ReturnType<typeof useLine> | undefined;
    const page = mount(
        defineComponent(() => {
            use = useLine();
            return () => h('p');
        }),
    );
    if (!use) throw new Error('not set up');
    return { use, page };
}

describe('A seat in the opening minute', () => {
    beforeEach(() => {
        asked.length = 0;
        answers = [];
        vi.useFakeTimers();
        vi.spyOn(client, 'GET').mockImplementation(answer as never);
        vi.spyOn(client, 'POST').mockImplementation(answer as never);
    });
    afterEach(() => {
        vi.useRealTimers();
        vi.restoreAllMocks();
    });

    it('is taken at once while few come', async () => {
        answers = [done(receipt)];
        const { use } = standing();
        expect(await use.takeSeat(wanted)).toEqual(receipt);
        expect(asked.map((one) => one.path)).toEqual([seats]);
        expect(asked[0]?.body).toMatchObject(wanted);
        expect(use.busy.value).toBeNull();
    });

    it('is asked for again once the family is let in, with the ticket and the same id', async () => {
        answers = [refused(503, 'stand-in-line'), inLine(41, false), inLine(0, true), done(receipt)];
        const { use } = standing();
        const taken = use.takeSeat(wanted);
        await vi.advanceTimersByTimeAsync(1000);
        expect(use.place.value?.position).toBe(41);
        expect(use.busy.value).toBe('c1');
        await vi.advanceTimersByTimeAsync(2000);
        expect(await taken).toEqual(receipt);
        expect(asked.map((one) => one.path)).toEqual([seats, line, line, seats]);
        expect(asked[1]?.ticket).toBeUndefined();
        expect(asked[2]?.ticket).toBe('t1');
        expect(asked[3]?.body).toMatchObject({ ...wanted, ticket: 't1', id: asked[0]?.body['id'] });
        expect(asked[3]?.key).toBe(asked[0]?.key);
        expect(use.place.value).toBeNull();
    });

    it('is not asked for again after a refusal that will stay one', async () => {
        answers = [refused(409, 'course-full')];
        const { use } = standing();
        expect(await use.takeSeat(wanted)).toBeUndefined();
        expect(use.problem.value?.slug).toBe('course-full');
        expect(asked).toHaveLength(1);
    });

    it('is asked for again when the network or the server stumbles, and only so often', async () => {
        answers = Array.from({ length: 20 }, () => refused(503, 'busy'));
        const { use } = standing();
        const taken = use.takeSeat(wanted);
        await vi.advanceTimersByTimeAsync(120_000);
        expect(await taken).toBeUndefined();
        expect(use.problem.value?.slug).toBe('busy');
        expect(asked).toHaveLength(20);
        expect(new Set(asked.map((one) => one.body['id'])).size).toBe(1);
    });

    it('is one at a time', async () => {
        answers = [refused(503, 'stand-in-line'), inLine(7, false), inLine(0, true), done(receipt)];
        const { use } = standing();
        const first = use.takeSeat(wanted);
        await vi.advanceTimersByTimeAsync(500);
        expect(await use.takeSeat({ ...wanted, course: 'c2' })).toBeUndefined();
        await vi.advanceTimersByTimeAsync(2000);
        expect(await first).toEqual(receipt);
        expect(asked.filter((one) => one.body['course'] === 'c2')).toEqual([]);
    });

    it('is given up when the page is left', async () => {
        answers = [refused(503, 'stand-in-line'), inLine(7, false)];
        const { use, page } = standing();
        const taken = use.takeSeat(wanted);
        await vi.advanceTimersByTimeAsync(500);
        page.unmount();
        await vi.advanceTimersByTimeAsync(10_000);
        expect(await taken).toBeUndefined();
        expect(asked).toHaveLength(2);
        expect(use.problem.value).toBeNull();
    });
});
