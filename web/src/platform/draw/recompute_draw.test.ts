import { flushPromises, mount } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Check, Verdict } from './record';
import RecomputeDraw from './RecomputeDraw.vue';

const check = (holds: boolean): Check => ({ name: 'result', holds, recorded: 'aa', computed: holds ? 'aa' : 'bb' });
const same: Verdict = { checks: [check(true)], difference: null, result: 'A\n', same: true };
const other: Verdict = { checks: [check(false)], difference: { line: 2, recorded: '', computed: 'B' }, result: 'A\nB\n', same: false };
const made = (given: { readonly waiting?: string; readonly text?: string; readonly report?: Verdict } = {}) => {
    const recompute = vi.fn(() => Promise.resolve(given.report ?? same));
    const part = mount(RecomputeDraw, {
        props: { title: '自己验证', intro: '点一下', waiting: given.waiting ?? '', record: '/api/public/draws/1/record', read: () => Promise.resolve(given.text ?? '{"schema":"luoshi.draw/1"}'), recompute },
        slots: { default: '<p class="more">更多</p>' },
    });
    return { part, recompute, run: async () => (await part.get('button').trigger('click'), flushPromises()) };
};

describe('A draw computed again', () => {
    it('offers nothing to compute while it waits, and says why', () => {
        const { part } = made({ waiting: '还没有抽取' });
        expect(part.text()).toContain('还没有抽取');
        expect(part.find('button').exists()).toBe(false);
    });
    it('reads the record and says that all is the same', async () => {
        const { part, recompute, run } = made();
        expect(part.find('.more').exists()).toBe(false);
        await run();
        expect(recompute).toHaveBeenCalledWith({ schema: 'luoshi.draw/1' });
        expect(part.get('.verdict').text()).toContain('完全相同');
        expect(part.find('.more').exists()).toBe(true);
    });
    it('shows the first line that differs, and what was recorded', async () => {
        const { part, run } = made({ report: other });
        await run();
        expect(part.text()).toContain('结果第 2 行不同：公布的是“没有这一行”，算出的是“B”。');
        expect(part.text()).toContain('记录为 aa');
    });
    it('says that a record cannot be read', async () => {
        const { part, recompute, run } = made({ text: 'no record' });
        await run();
        expect(part.get('.note.danger').text()).toContain('记录读不出来');
        expect(recompute).not.toHaveBeenCalled();
    });
});
