import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick, ref } from 'vue';
import { problemFrom } from '@/platform/client/problem';
import { useAct } from './act';
import ActionButton from './ActionButton.vue';
import AsyncBlock from './AsyncBlock.vue';
import ErrorSummary from './ErrorSummary.vue';
import FileDrop from './FileDrop.vue';
import FormField from './FormField.vue';
import Pager from './Pager.vue';
import { useAutosave } from './save_state';
import StatusSteps from './StatusSteps.vue';
import Tabs from './Tabs.vue';

afterEach(() => {
    document.body.innerHTML = '';
    vi.useRealTimers();
    vi.restoreAllMocks();
});

describe('An action that cannot be done now', () => {
    const made = () => mount(ActionButton, { props: { enabled: false, reason: '核对之后才能公布。' }, slots: { default: '公布' } });
    it('shows its reason as text that belongs to the button', () => {
        const button = made().get('button');
        expect(made().text()).toContain('核对之后才能公布。');
        expect(button.attributes('aria-describedby')).toBeTruthy();
    });
    it('stays reachable by keyboard and does nothing', async () => {
        const action = made();
        const button = action.get('button');
        expect(button.attributes('disabled')).toBeUndefined();
        expect(button.attributes('aria-disabled')).toBe('true');
        await button.trigger('click');
        expect(action.emitted('act')).toBeUndefined();
    });
});

describe('The error summary', () => {
    it('takes the focus and leads to the field', async () => {
        const problem = problemFrom(422, { slug: 'invalid-fields', detail: '内容有误', fields: [{ field: 'title', slug: 'required', detail: '请填写标题' }] });
        document.body.innerHTML = '<input id="field-title"><div id="here"></div>';
        const summary = mount(ErrorSummary, { props: { problem, labels: { title: '标题' } }, attachTo: '#here' });
        await nextTick();
        expect(document.activeElement?.getAttribute('role')).toBe('alert');
        await summary.get('a').trigger('click');
        expect(document.activeElement?.id).toBe('field-title');
        expect(summary.text()).toContain('标题：请填写标题');
    });
});

describe('A field', () => {
    it('ties hint and error to its control', () => {
        const field = mount(FormField, {
            props: { label: '标题', name: 'title', hint: '照原件', error: '必填' },
            slots: { default: `<template #default="f"><input :id="f.id" :aria-describedby="f.described" :aria-invalid="f.invalid" /></template>` },
        });
        expect(field.get('label').attributes('for')).toBe('field-title');
        expect(field.get('input').attributes('aria-describedby')).toBe('field-title-hint field-title-error');
        expect(field.get('input').attributes('aria-invalid')).toBe('true');
    });
});

describe('A field for files', () => {
    const made = (accept: string, ...held: readonly string[]) => {
        vi.spyOn(window, 'matchMedia').mockImplementation((media) => Object.assign(new EventTarget(), { media, matches: held.some((one) => media.includes(one)) }) as unknown as MediaQueryList);
        return mount(FileDrop, { props: { accept, hint: '不超过 20 MB' } });
    };
    const labels = (field: ReturnType<typeof made>) => field.findAll('label').map((one) => one.text());
    it('speaks of dragging only where something can be dragged', () => {
        expect(made('.pdf,.png').text()).toContain('拖到这里');
        expect(made('.pdf,.png', 'max-width').text()).not.toContain('拖');
        expect(made('.pdf,.png', 'coarse').text()).not.toContain('拖');
    });
    it('offers the camera to a finger, for the kinds of picture that are taken', () => {
        const field = made('.pdf, .JPG,.png', 'coarse');
        expect(labels(field)).toEqual(['拍照', '选择文件']);
        expect(field.get('[capture]').attributes('accept')).toBe(' .JPG,.png');
    });
    it('offers no camera where no picture is taken, or to a mouse', () => {
        expect(labels(made('.xlsx,.csv', 'coarse'))).toEqual(['选择文件']);
        expect(labels(made('.pdf,.png', 'max-width'))).toEqual(['选择文件']);
    });
    it('hands on what was chosen, and takes the same file again', async () => {
        const field = made('.pdf', 'coarse');
        const input = field.get('input');
        Object.defineProperty(input.element, 'files', { value: [new File(['x'], 'a.pdf')] });
        await input.trigger('change');
        expect(field.emitted('files')?.[0]).toEqual([[expect.objectContaining({ name: 'a.pdf' })]]);
        expect((input.element as HTMLInputElement).value).toBe('');
    });
});

describe('Tabs', () => {
    it('move with the arrows and wrap around', async () => {
        const tabs = mount(Tabs, { props: { tabs: [{ key: 'a', text: '甲' }, { key: 'b', text: '乙' }], label: '选择', modelValue: 'a', 'onUpdate:modelValue': (value: string) => tabs.setProps({ modelValue: value }) }, attachTo: document.body });
        await tabs.get('[role=tablist]').trigger('keydown', { key: 'ArrowLeft' });
        await nextTick();
        expect(tabs.get('[aria-selected=true]').text()).toBe('乙');
        expect(document.activeElement?.textContent).toContain('乙');
    });
});

describe('The pager', () => {
    it('offers the next page only when there is one', () => {
        const pager = (next: string | null) => mount(Pager, { props: { shown: 20, total: 45, next, first: true, limit: 20 } });
        const button = (wrapper: ReturnType<typeof pager>) => wrapper.findAll('button').find((b) => b.text() === '下一页');
        expect(button(pager(null))?.attributes('disabled')).toBeDefined();
        expect(button(pager('cursor'))?.attributes('disabled')).toBeUndefined();
        expect(pager(null).text()).toContain('本页 20 条，共 45 条');
    });
});

describe('Steps', () => {
    it('say in words which is the current one', () => {
        const steps = mount(StatusSteps, { props: { label: '进度', steps: [{ key: 'a', text: '登记', state: 'done' }, { key: 'b', text: '核对', state: 'now' }] } });
        expect(steps.get('[aria-current=step]').text()).toContain('核对');
        expect(steps.text()).toContain('已完成');
    });
});

describe('What is being fetched', () => {
    it('offers another try when the network failed', async () => {
        const block = mount(AsyncBlock, { props: { pending: false, error: new TypeError('network') } });
        await block.get('button').trigger('click');
        expect(block.emitted('retry')).toHaveLength(1);
    });
    it('offers none when the server said no', () => {
        const block = mount(AsyncBlock, { props: { pending: false, error: problemFrom(404, null) } });
        expect(block.find('button').exists()).toBe(false);
    });
});

describe('An act', () => {
    it('keeps its key while the network fails and takes a new one after an answer', async () => {
        const keys: string[] = [];
        const outcomes = [new TypeError('network'), new TypeError('network'), null, null];
        const act = useAct((key: string) => {
            keys.push(key);
            const outcome = outcomes.shift();
            return outcome ? Promise.reject(outcome) : Promise.resolve('done');
        });
        for (let i = 0; i < 4; i++) await act.run();
        expect(keys[0]).toBe(keys[1]);
        expect(keys[1]).toBe(keys[2]);
        expect(keys[3]).not.toBe(keys[2]);
    });
    it('runs once at a time', async () => {
        const work = vi.fn(() => new Promise((resolve) => setTimeout(resolve, 5)));
        const act = useAct(work);
        await Promise.all([act.run(), act.run()]);
        expect(work).toHaveBeenCalledOnce();
    });
});

describe('Autosave', () => {
    it('waits for a pause, writes once, and says so', async () => {
        vi.useFakeTimers();
        const value = ref('');
        const write = vi.fn(() => Promise.resolve());
        const scope = effectScope();
        const saving = scope.run(() => useAutosave(value, write, 100));
        value.value = 'a';
        await nextTick();
        value.value = 'ab';
        await nextTick();
        expect(saving?.state.value).toBe('waiting');
        await vi.advanceTimersByTimeAsync(120);
        expect(write).toHaveBeenCalledOnce();
        expect(saving?.state.value).toBe('saved');
        scope.stop();
    });
    it('says when nothing was saved', async () => {
        vi.useFakeTimers();
        const value = ref('');
        const scope = effectScope();
        const saving = scope.run(() => useAutosave(value, () => Promise.reject(new TypeError('network')), 100));
        value.value = 'a';
        await nextTick();
        await vi.advanceTimersByTimeAsync(120);
        expect(saving?.state.value).toBe('failed');
        scope.stop();
    });
});
