import { describe, expect, it } from 'vitest';
import { decided, RegisterQueue, type Answer, type Queued, type Shelf } from './queue';

function shelf(): Shelf {
    const kept = new Map<string, string>();
    return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) };
}
const entry = (session: string, more: Partial<Queued> = {}): Queued => ({
    session,
    county: '430104',
    day: '2026-09-01',
    title: '围棋',
    id: `id-${session}`,
    base: 0,
    marks: [
        { pupil: 'a', mark: 'present' },
        { pupil: 'b', mark: 'late', at: '16:10' },
    ],
    device_at: '2026-09-01T16:05:00+08:00',
    state: 'waiting',
    ...more,
});
const queue = (kept: Shelf = shelf(), day = '2026-09-01') => new RegisterQueue(kept, 'zhou', () => day);
const answering = (answers: Record<string, Answer>) => (q: Queued) => Promise.resolve(answers[q.session] ?? { kind: 'away' as const });

describe('The queue of registers', () => {
    it('outlives the page', () => {
        const kept = shelf();
        queue(kept).put(entry('s1'));
        expect(queue(kept).all()).toHaveLength(1);
    });
    it('belongs to one account', () => {
        const kept = shelf();
        queue(kept).put(entry('s1'));
        expect(new RegisterQueue(kept, 'wu', () => '2026-09-01').all()).toEqual([]);
    });
    it('forgets what the server has taken, and nothing else', async () => {
        const q = queue();
        q.put(entry('s1'));
        q.put(entry('s2'));
        expect(await q.sync(answering({ s1: { kind: 'taken' } }))).toBe('away');
        expect(q.all().map((e) => e.session)).toEqual(['s2']);
    });
    it('keeps its id through every try', async () => {
        const q = queue();
        q.put(entry('s1'));
        const sent: string[] = [];
        const send = (e: Queued): Promise<Answer> => {
            sent.push(e.id);
            return Promise.resolve({ kind: 'away' });
        };
        await q.sync(send);
        await q.sync(send);
        expect(sent).toEqual(['id-s1', 'id-s1']);
    });
    it('does not send a draft', async () => {
        const q = queue();
        q.put(entry('s1', { state: 'draft' }));
        expect(await q.sync(() => Promise.reject(new Error('sent')))).toBe('done');
    });
    it('loses drafts of another day but never what waits', () => {
        const kept = shelf();
        queue(kept).put(entry('s1', { state: 'draft' }));
        queue(kept).put(entry('s2'));
        expect(queue(kept, '2026-09-02').all().map((e) => e.session)).toEqual(['s2']);
    });
    it('keeps a register that was changed while it was on its way', async () => {
        const q = queue();
        q.put(entry('s1'));
        await q.sync(() => {
            q.put(entry('s1', { id: 'newer' }));
            return Promise.resolve({ kind: 'taken' });
        });
        expect(q.of('s1')?.id).toBe('newer');
    });
    it('says why it was refused and sends it no more', async () => {
        const q = queue();
        q.put(entry('s1'));
        await q.sync(answering({ s1: { kind: 'refused', words: '点名册已关闭' } }));
        expect(q.of('s1')).toMatchObject({ state: 'refused', words: '点名册已关闭' });
        await q.sync(() => Promise.reject(new Error('sent')));
    });
    it('shows a conflict with both values and sends what the person chose', async () => {
        const q = queue();
        q.put(entry('s1'));
        await q.sync(
            answering({
                s1: { kind: 'conflict', version: 3, theirs_by: '教务', conflicts: [{ pupil: 'b', name: '陈宁', mine: 'late', theirs: 'absent' }], marks: [{ pupil: 'a', mark: 'leave' }, { pupil: 'b', mark: 'absent' }] },
            }),
        );
        const held = q.of('s1');
        expect(held?.state).toBe('conflict');
        expect(held?.marks).toEqual([{ pupil: 'a', mark: 'leave' }, { pupil: 'b', mark: 'late', at: '16:10' }]);
        if (!held) return;
        const again = decided(held, new Map([['b', 'theirs']]), 'id-2', '2026-09-01T16:30:00+08:00');
        expect(again).toMatchObject({ state: 'waiting', base: 3, id: 'id-2', marks: [{ pupil: 'a', mark: 'leave' }, { pupil: 'b', mark: 'absent' }] });
    });
    it('survives rubbish on the shelf', () => {
        const kept = shelf();
        kept.setItem('luoshi.registers.zhou', '{nonsense');
        expect(queue(kept).all()).toEqual([]);
        kept.setItem('luoshi.registers.zhou', '[1,null,{"session":"x"}]');
        expect(queue(kept).all()).toEqual([]);
    });
});
