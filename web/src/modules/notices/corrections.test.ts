import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, toRef } from 'vue';
import { desk, slowServer } from '@/platform/testing/page';
import { useNotice } from './composables/use_notice';
import type { Change } from './correction';

const Reading = defineComponent({
    props: { id: { type: String, required: true } },
    setup: (props, { expose }) => {
        expose(useNotice(toRef(props, 'id')));
        return () => null;
    },
});

describe('Several corrections of one notice', () => {
    afterEach(() => vi.restoreAllMocks());

    it('are all of that notice, whatever is opened meanwhile', async () => {
        slowServer();
        const server = slowServer('POST');
        const { queries, global } = await desk();
        queries.setQueryData(['notice', 'first'], { id: 'first', county: '430000', version: 1 });
        queries.setQueryData(['notice', 'second'], { id: 'second', county: '430000', version: 2 });
        const page = mount(Reading, { props: { id: 'first' }, global });
        const { correct } = page.vm as unknown as Pick<ReturnType<typeof useNotice>, 'correct'>;
        void correct.run([{ path: '/title', value: '一' }, { path: '/number', value: '二' }] as unknown as Change[], '录入有误');
        await flushPromises();
        await page.setProps({ id: 'second' });
        await server.answer('/api/notices/{id}/corrections', '/title', { version: 2 });
        expect(server.waiting.map((one) => one.asked).join()).toContain('"id":"first"');
    });
});
