import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { desk, slowServer } from '@/platform/testing/page';
import ReleasePage from './desk/ReleasePage.vue';

vi.mock('@/platform/ui/AsyncBlock.vue', () => ({ default: { template: '<div />' } }));

describe('Releasing a report as open data', () => {
    afterEach(() => vi.restoreAllMocks());

    it('waits until what would be released stands there', async () => {
        slowServer();
        const server = slowServer('POST');
        const { global } = await desk();
        const vm = mount(ReleasePage, { props: { id: '1' }, global }).vm as unknown as { threshold: number; submit(): void };
        const preview = { rows: [], offered: [], threshold: 10, licence: '', released: null };
        await server.answer('/api/reporting/open-data/preview', '"threshold":10', preview);
        vm.threshold = 20;
        await flushPromises();
        vm.submit();
        await flushPromises();
        expect(server.waiting.map((one) => one.path)).not.toContain('/api/reporting/open-data');
        await server.answer('/api/reporting/open-data/preview', '"threshold":20', preview);
        vm.submit();
        await flushPromises();
        expect(server.waiting.map((one) => one.path)).toContain('/api/reporting/open-data');
    });

    it('says why nothing is released where no indicator is ticked', async () => {
        slowServer();
        const server = slowServer('POST');
        const { global } = await desk();
        const vm = mount(ReleasePage, { props: { id: '1' }, global }).vm as unknown as { chosen: string[]; unseen: boolean; submit(): void };
        await server.answer('/api/reporting/open-data/preview', '"threshold":10', { rows: [], offered: [], threshold: 10, licence: '', released: null });
        vm.chosen = [];
        await flushPromises();
        expect(vm.unseen).toBe(false);
        vm.submit();
        await flushPromises();
        expect(server.waiting.map((one) => one.path)).not.toContain('/api/reporting/open-data');
    });
});
