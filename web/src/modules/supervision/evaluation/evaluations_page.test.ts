import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { desk, slowServer, standOn } from '@/platform/testing/page';
import EvaluationsPage from './desk/EvaluationsPage.vue';

vi.mock('@/platform/desk/DataTable.vue', () => ({ default: { props: ['rows'], template: '<ul><li v-for="row in rows" :key="row.id">{{ row.title }}</li></ul>' } }));

describe('The evaluations of a body', () => {
    afterEach(() => vi.restoreAllMocks());

    it('are not those of the body one stood on before', async () => {
        const server = slowServer();
        const { global } = await desk();
        await standOn({ id: 'yuelu', kind: 'county' });
        const page = mount(EvaluationsPage, { global });
        await server.answer('/api/supervision/evaluations', '/yuelu/', { items: [{ id: '1', title: '岳麓的评价' }], total: 1 });
        expect(page.text()).toContain('岳麓的评价');
        await standOn({ id: 'furong', kind: 'county' });
        expect(page.text()).not.toContain('岳麓的评价');
        await server.answer('/api/supervision/evaluations', '/furong/', { items: [{ id: '2', title: '芙蓉的评价' }], total: 1 });
        expect(page.text()).toContain('芙蓉的评价');
    });
});
