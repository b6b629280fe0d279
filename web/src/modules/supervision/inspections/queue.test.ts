import { describe, expect, it } from 'vitest';
import { FormQueue, type HeldForm, type Sent, type Shelf } from './queue';

function shelf(): Shelf {
    const kept = new Map<string, string>();
    return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) };
}
const unsigned = { name: '', strokes: '', at: '' };
const form = (task: string, more: Partial<HeldForm> = {}): HeldForm => ({ task, county: '430104', title: '试验小学', id: `id-${task}`, answers: [], photos: [], own: unsigned, school: unsigned, school_refused: false, school_remark: '', filled_at: '', state: 'waiting', ...more });
const photo = (id: string, sent = false) => ({ id, item: 'A1', hash: '0123456789abcdef', taken_at: '2026-09-01T08:00:00Z', sent });
const taken = (): Promise<Sent> => Promise.resolve({ kind: 'taken' });
const away = (): Promise<Sent> => Promise.resolve({ kind: 'away' });

describe('The forms on the phone', () => {
    it('outlive the page and belong to one account', () => {
        const kept = shelf();
        new FormQueue(kept, 'inspector').put(form('t1'));
        expect(new FormQueue(kept, 'inspector').all()).toHaveLength(1);
        expect(new FormQueue(kept, 'inspector2').all()).toEqual([]);
    });
    it('send their pictures first, each once, and then themselves', async () => {
        const queue = new FormQueue(shelf(), 'inspector');
        queue.put(form('t1', { photos: [photo('p1'), photo('p2', true), photo('p3')] }));
        const sent: string[] = [];
        let fails = true;
        const sendPhoto = (_: HeldForm, one: { id: string }): Promise<Sent> => {
            if (one.id === 'p3' && fails) return away();
            sent.push(one.id);
            return taken();
        };
        const sendForm = (one: HeldForm): Promise<Sent> => {
            sent.push(one.id);
            return taken();
        };
        expect(await queue.sync(sendPhoto, sendForm)).toBe('away');
        expect(sent).toEqual(['p1']);
        fails = false;
        expect(await queue.sync(sendPhoto, sendForm)).toBe('done');
        expect(sent).toEqual(['p1', 'p3', 'id-t1']);
        expect(queue.all()).toEqual([]);
    });
    it('keep their id through every try', async () => {
        const queue = new FormQueue(shelf(), 'inspector');
        queue.put(form('t1'));
        const ids: string[] = [];
        const sendForm = (one: HeldForm): Promise<Sent> => {
            ids.push(one.id);
            return away();
        };
        await queue.sync(taken, sendForm);
        await queue.sync(taken, sendForm);
        expect(ids).toEqual(['id-t1', 'id-t1']);
    });
    it('are not sent as drafts', async () => {
        const queue = new FormQueue(shelf(), 'inspector');
        queue.put(form('t1', { state: 'draft' }));
        expect(await queue.sync(taken, () => Promise.reject(new Error('sent')))).toBe('done');
    });
    it('say why they were refused and are sent no more', async () => {
        const queue = new FormQueue(shelf(), 'inspector');
        queue.put(form('t1'));
        await queue.sync(taken, () => Promise.resolve({ kind: 'refused', words: '学校已更换' }));
        expect(queue.of('t1')).toMatchObject({ state: 'refused', words: '学校已更换' });
        await queue.sync(taken, () => Promise.reject(new Error('sent')));
    });
    it('stay when they were taken back and changed while on their way', async () => {
        const queue = new FormQueue(shelf(), 'inspector');
        queue.put(form('t1'));
        await queue.sync(taken, () => {
            queue.put(form('t1', { id: 'newer', state: 'draft' }));
            return taken();
        });
        expect(queue.of('t1')?.id).toBe('newer');
    });
    it('survive rubbish on the shelf', () => {
        const kept = shelf();
        kept.setItem('luoshi.inspections.inspector', '[1,null,{"task":"x"}]');
        expect(new FormQueue(kept, 'inspector').all()).toEqual([]);
        kept.setItem('luoshi.inspections.inspector', '{nonsense');
        expect(new FormQueue(kept, 'inspector').all()).toEqual([]);
    });
});
