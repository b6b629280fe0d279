import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { desk, slowServer, standOn } from '@/platform/testing/page';
import ExemptionsPage from './desk/ExemptionsPage.vue';

vi.mock('@/platform/ui/AsyncBlock.vue', () => ({ default: { template: '<div />' } }));
vi.mock('@/platform/desk/DataTable.vue', () => ({ default: { template: '<div />' } }));
vi.mock('@/platform/desk/DeskDialog.vue', () => ({ default: { template: '<div />' } }));
vi.mock('@/platform/desk/ReasonDialog.vue', () => ({ default: { template: '<div />' } }));

describe('The whole names of exempt pupils', () => {
    afterEach(() => vi.restoreAllMocks());

    it('are not shown in the school that was opened meanwhile', async () => {
        slowServer();
        const acts = slowServer('POST');
        const { global } = await desk();
        await standOn({ id: 'first', kind: 'school' });
        const vm = mount(ExemptionsPage, { global }).vm as unknown as { whole: unknown; show(why: string): Promise<void> };
        void vm.show('核对名单');
        await flushPromises();
        await standOn({ id: 'second', kind: 'school' });
        await acts.answer('/api/fees/schools/{school}/exemptions/reveal', 'first', { items: [], actions: [] });
        expect(vm.whole).toBeNull();
    });
});
