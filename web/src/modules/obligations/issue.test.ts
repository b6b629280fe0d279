import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { desk, slowServer } from '@/platform/testing/page';
import DutiesPage from './desk/DutiesPage.vue';

vi.mock('@/platform/ui/AsyncBlock.vue', () => ({ default: { template: '<div />' } }));
vi.mock('@/platform/desk/DataTable.vue', () => ({ default: { template: '<div />' } }));
vi.mock('@/platform/desk/DeskDialog.vue', () => ({ default: { template: '<div />' } }));

describe('Issuing many duties', () => {
    afterEach(() => vi.restoreAllMocks());

    it('issues what the dry run was about, whatever was ticked meanwhile', async () => {
        slowServer();
        const acts = slowServer('POST');
        const { global } = await desk();
        const page = mount(DutiesPage, { global });
        const vm = page.vm as unknown as { selection: { toggle(row: object, on: boolean): void }; tryOut(): Promise<void>; issue(): Promise<void> };
        const draft = (id: string) => ({ id, county: '430000', state: 'draft' });
        vm.selection.toggle(draft('first'), true);
        void vm.tryOut();
        vm.selection.toggle(draft('second'), true);
        await acts.answer('/api/duties/issue-preview', 'first', { possible: 1, impossible: 0, shares: 1, outcomes: [] });
        void vm.issue();
        await flushPromises();
        expect(acts.waiting[0]?.asked).toContain('"duties":["first"]');
    });
});
