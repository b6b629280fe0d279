import { describe, expect, it } from 'vitest';
import { AnswerQueue, type HeldAnswer } from './answer_queue';
import type { Sent, Shelf } from './queue';

function shelf(): Shelf {
    const kept = new Map<string, string>();
    return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) };
}
const answer = (task: string, more: Partial<HeldAnswer> = {}): HeldAnswer => ({ task, county: '430104', title: '试验小学', form: `form-${task}`, sha256: 'abc', name: '督学乙', strokes: '', at: '', refused: false, reason: '', state: 'waiting', ...more });

describe('Answers on the phone', () => {
    it('outlive the page and belong to one account', () => {
        const kept = shelf();
        new AnswerQueue(kept, 'inspector2').put(answer('t1'));
        expect(new AnswerQueue(kept, 'inspector2').of('t1')?.form).toBe('form-t1');
        expect(new AnswerQueue(kept, 'inspector').all()).toEqual([]);
    });
    it('stay until the server has taken them', async () => {
        const queue = new AnswerQueue(shelf(), 'inspector2');
        queue.put(answer('t1'));
        expect(await queue.sync(() => Promise.resolve<Sent>({ kind: 'away' }))).toBe('away');
        expect(queue.all()).toHaveLength(1);
        expect(await queue.sync(() => Promise.resolve<Sent>({ kind: 'taken' }))).toBe('done');
        expect(queue.all()).toEqual([]);
    });
    it('say why they were refused and are sent no more', async () => {
        const queue = new AnswerQueue(shelf(), 'inspector2');
        queue.put(answer('t1'));
        await queue.sync(() => Promise.resolve<Sent>({ kind: 'refused', words: '已收回' }));
        expect(queue.of('t1')).toMatchObject({ state: 'refused', words: '已收回' });
        expect(await queue.sync(() => Promise.reject(new Error('sent')))).toBe('done');
    });
    it('leave alone what was given meanwhile for another form', async () => {
        const queue = new AnswerQueue(shelf(), 'inspector2');
        queue.put(answer('t1'));
        await queue.sync(() => {
            queue.put(answer('t1', { form: 'form-later' }));
            return Promise.resolve<Sent>({ kind: 'taken' });
        });
        expect(queue.of('t1')?.form).toBe('form-later');
    });
});
