import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { desk, slowServer } from '@/platform/testing/page';
import CasePage from './desk/CasePage.vue';

// What the page draws is not the matter here.
vi.mock('@/platform/ui/AsyncBlock.vue', () => ({ default: { template: '<div />' } }));
vi.mock('@/platform/desk/DeskDialog.vue', () => ({ default: { template: '<div />' } }));

describe('The answer to a step of a complaint', () => {
    afterEach(() => vi.restoreAllMocks());

    it('is kept as that complaint, whatever was opened meanwhile', async () => {
        slowServer();
        const acts = slowServer('POST');
        const { queries, global } = await desk();
        const file = (id: string) => ({ id, number: id, county: '430104', steps: [] });
        queries.setQueryData(['complaint', '430104', 'first'], file('first'));
        queries.setQueryData(['complaint', '430104', 'second'], file('second'));
        queries.setQueryData(['alike-complaints', '430104', 'first'], { items: [] });
        queries.setQueryData(['alike-complaints', '430104', 'second'], { items: [] });
        const page = mount(CasePage, { props: { county: '430104', id: 'first' }, global });
        const vm = page.vm as unknown as { ask(act: string): void; submit(): void };
        vm.ask('accepted');
        vm.submit();
        await page.setProps({ id: 'second' });
        await acts.answer('/api/complaints/{id}/acts', 'first', { ...file('first'), number: 'acted' });
        await flushPromises();
        expect(queries.getQueryData(['complaint', '430104', 'first'])).toMatchObject({ number: 'acted' });
        expect(queries.getQueryData(['complaint', '430104', 'second'])).toMatchObject({ number: 'second' });
    });
});
