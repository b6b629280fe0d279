import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { desk, slowServer, standOn } from '@/platform/testing/page';
import BillsPage from './desk/BillsPage.vue';

vi.mock('@/platform/desk/DataTable.vue', () => ({ default: { props: ['rows'], template: '<ul><li v-for="row in rows" :key="row.id">{{ row.name }}</li></ul>' } }));

describe('The bills of a term', () => {
    afterEach(() => vi.restoreAllMocks());

    it('are not those of the term that was shown before', async () => {
        const server = slowServer();
        const { global, router } = await desk();
        await standOn({ id: 'school', kind: 'school' });
        const page = mount(BillsPage, { global });
        const plan = (id: string, term: string) => ({ id, school: 'school', school_name: '一小', school_year: 2026, term, state: 'published' });
        await server.answer('/api/plans', 'school', { items: [plan('autumn', 'autumn'), plan('spring', 'spring')] });
        await router.push('/?plan=autumn');
        await server.answer('/api/fees/plans/{plan}/bills', 'autumn', { items: [{ id: '1', name: '秋季的孩子' }], total: 1 });
        expect(page.text()).toContain('秋季的孩子');
        await router.push('/?plan=spring');
        await page.vm.$nextTick();
        expect(page.text()).not.toContain('秋季的孩子');
    });
});
