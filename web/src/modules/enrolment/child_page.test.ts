import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { client } from '@/platform/client';
import { desk } from '@/platform/testing/page';
import ChildPage from './phone/ChildPage.vue';

const terms = [
    { plan: 'a', school_year: 2026, term: 'autumn', when: 'over' },
    { plan: 's', school_year: 2026, term: 'spring', when: 'now' },
];
const of = (term: string) => ({
    ...{ pupil: 'li', name: '李小明', school_name: '一小', class_name: '一班', county: 'county', school_year: 2026, term, terms, plan: null, consent: 'none', read_only: null },
    ...{ waiting: [], entries: [], group_cases: [], warnings: [], base: { weekdays: [], groups: [], why_not: null }, seats: [], rounds: [] },
});

describe('The choice of a term', () => {
    afterEach(() => vi.restoreAllMocks());

    it('stays in its place while another term is fetched, and where it is refused', async () => {
        let give = (_: unknown): void => undefined;
        vi.spyOn(client, 'GET').mockImplementation((() => new Promise((answer) => (give = answer))) as never);
        const answer = async (data: unknown) => {
            give({ data, response: new Response(null, { status: 200 }) });
            await flushPromises();
        };
        const { global, router } = await desk();
        const page = mount(ChildPage, { props: { pupil: 'li' }, global });
        await answer(of('spring'));
        const select = page.get('select').element;
        expect(select.value).toBe('2026-spring');
        await page.get('select').setValue('2026-autumn');
        await flushPromises();
        expect(router.currentRoute.value.query['term']).toBe('2026-autumn');
        expect(page.get('select').element).toBe(select);
        expect(select.value).toBe('2026-autumn');
        give({ error: { status: 403, detail: '不可以' }, response: new Response(null, { status: 403 }) });
        await flushPromises();
        expect(page.find('[role=alert]').exists()).toBe(true);
        expect(page.get('select').element).toBe(select);
        await page.setProps({ pupil: 'wang' });
        expect(page.find('select').exists()).toBe(false);
    });
});
