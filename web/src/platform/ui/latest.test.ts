import { describe, expect, it } from 'vitest';
import { problemFrom } from '@/platform/client/problem';
import { useLatest } from './latest';

// Answers that come when the test lets them, in any order.
function asked() {
    const waiting = new Map<string, { give: (words: string) => void; refuse: (error: unknown) => void }>();
    const search = useLatest((text: string) => new Promise<string>((give, refuse) => waiting.set(text, { give, refuse })));
    return { search, answer: (text: string) => waiting.get(text)?.give(`found ${text}`), refuse: (text: string) => waiting.get(text)?.refuse(problemFrom(409, { slug: 'no', detail: '不行' })) };
}

describe('A search', () => {
    it('shows what was asked for last, whichever answer comes last', async () => {
        const { search, answer } = asked();
        const first = search.run('a');
        const second = search.run('b');
        answer('b');
        expect(await second).toBe('found b');
        answer('a');
        expect(await first).toBeUndefined();
        expect(search.answer.value).toBe('found b');
    });
    it('is busy until the last answer has come', async () => {
        const { search, answer } = asked();
        const first = search.run('a');
        const second = search.run('b');
        answer('a');
        await first;
        expect(search.busy.value).toBe(true);
        answer('b');
        await second;
        expect(search.busy.value).toBe(false);
    });
    it('says nothing of a refusal that was overtaken', async () => {
        const { search, answer, refuse } = asked();
        const first = search.run('a');
        const second = search.run('b');
        answer('b');
        await second;
        refuse('a');
        await first;
        expect(search.problem.value).toBeNull();
        expect(search.answer.value).toBe('found b');
    });
    it('shows nothing found once it is refused', async () => {
        const { search, answer, refuse } = asked();
        const first = search.run('a');
        answer('a');
        await first;
        const second = search.run('b');
        refuse('b');
        await second;
        expect(search.problem.value?.words).toBe('不行');
        expect(search.answer.value).toBeUndefined();
    });
    it('takes no answer once the page has moved on', async () => {
        const { search, answer } = asked();
        const first = search.run('a');
        search.clear();
        answer('a');
        await first;
        expect(search.answer.value).toBeUndefined();
        expect(search.busy.value).toBe(false);
    });
});
