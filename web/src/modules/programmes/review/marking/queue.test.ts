import { describe, expect, it } from 'vitest';
import { MarksQueue, type Answer, type QueuedMarks, type Shelf } from './queue';
import type { MarkContent } from './types';

function shelf(): Shelf & { readonly kept: Map<string, string> } {
    const kept = new Map<string, string>();
    return { kept, getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) };
}
const content = (words: string): MarkContent => ({ marks: [], notes: [], hits: [], words });
const entry = (code: string, more: Partial<QueuedMarks> = {}): QueuedMarks => ({ round: 'r', county: '430000', code, base: 0, content: content('一'), sign: false, signed_by: '', turn: 1, state: 'waiting', ...more });

describe('marks on a device', () => {
    it('are of one account, and gone with the last', () => {
        const on = shelf();
        const queue = new MarksQueue(on, 'expert1');
        queue.put(entry('A'));
        expect(new MarksQueue(on, 'expert2').all()).toEqual([]);
        queue.drop('r', 'A');
        expect(on.kept.size).toBe(0);
    });
    it('outlive what is broken on the shelf', () => {
        const on = shelf();
        on.setItem('luoshi.marks.x', '{nonsense');
        expect(new MarksQueue(on, 'x').all()).toEqual([]);
    });
    it('leave when they are taken, and stop where nobody answers', async () => {
        const queue = new MarksQueue(shelf(), 'x');
        for (const code of ['A', 'B', 'C']) queue.put(entry(code));
        const asked: string[] = [];
        const outcome = await queue.sync(async (one) => {
            asked.push(one.code);
            return Promise.resolve<Answer>(one.code === 'B' ? { kind: 'away' } : { kind: 'taken', version: 1 });
        });
        expect([outcome, asked, queue.all().map((one) => one.code)]).toEqual(['away', ['A', 'B'], ['B', 'C']]);
    });
    it('do not send drafts', async () => {
        const queue = new MarksQueue(shelf(), 'x');
        queue.put(entry('A', { state: 'draft' }));
        await queue.sync(() => Promise.reject(new Error('sent')));
        expect(queue.all()).toHaveLength(1);
    });
    it('keep what was typed while the older was on its way', async () => {
        const queue = new MarksQueue(shelf(), 'x');
        queue.put(entry('A'));
        await queue.sync(async () => {
            queue.put(entry('A', { turn: 2, content: content('二') }));
            return Promise.resolve<Answer>({ kind: 'taken', version: 1 });
        });
        expect(queue.of('r', 'A')).toMatchObject({ base: 1, content: { words: '二' } });
    });
    it('show a conflict with both, on the version that was met', async () => {
        const queue = new MarksQueue(shelf(), 'x');
        queue.put(entry('A'));
        await queue.sync(async () => Promise.resolve<Answer>({ kind: 'conflict', version: 4, theirs: content('别的') }));
        expect(queue.of('r', 'A')).toMatchObject({ state: 'conflict', base: 4, content: { words: '一' }, theirs: { words: '别的' } });
    });
});
