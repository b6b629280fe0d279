import { flushPromises, mount } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { useSelection } from '../ui/selection';
import BatchBar from './BatchBar.vue';

vi.mock('./DeskDialog.vue', () => ({ default: { props: ['modelValue'], template: '<div v-if="modelValue"><slot /><slot name="footer" /></div>' } }));

describe('A batch whose dialog is closed while it runs', () => {
    it('gives up its rows and tells its end', async () => {
        const selection = useSelection((row: string) => row);
        selection.toggle('a', true);
        let end = (): void => undefined;
        const act = { key: 'do', text: 'Do', examine: async () => ({ possible: true }), perform: () => new Promise<void>((give) => (end = give)) };
        const bar = mount(BatchBar<string>, { props: { selection, acts: [act] } });
        await bar.get('.batch .button').trigger('click');
        await flushPromises();
        await bar.get('.primary').trigger('click');
        await bar.findAll('button').at(-1)?.trigger('click');
        selection.toggle('b', true);
        expect(bar.emitted('done')).toBeUndefined();
        end();
        await flushPromises();
        expect(bar.emitted('done')).toHaveLength(1);
        expect(selection.rows.value).toEqual(['b']);
    });
});
