import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { desk, slowServer } from '@/platform/testing/page';
import CalledLeave from './parts/CalledLeave.vue';

vi.mock('@/platform/session', async (original) => ({ ...(await original<object>()), may: () => true }));

describe('The child whose family called', () => {
    afterEach(() => vi.restoreAllMocks());

    it('stays chosen, and the choice in place, while the next list is on its way', async () => {
        const server = slowServer();
        const { global } = await desk();
        const page = mount(CalledLeave, { props: { school: 'school' }, global });
        await flushPromises();
        const child = { id: 'li', name: '李小明', class_name: '一班', county: 'county' };
        const search = async (text: string) => {
            await page.get('input[type=search]').setValue(text);
            await page.get('input[type=search]').trigger('change');
        };
        await search('李');
        const select = page.get('select').element;
        await server.answer('/api/pupils', '李', { items: [child] });
        expect(select.value).toBe('li');
        await search('小明');
        expect(page.find('select').element).toBe(select);
        await server.answer('/api/pupils', '小明', { items: [{ ...child, id: 'wang', name: '王小明' }, child] });
        expect(select.value).toBe('li');
        await search('王');
        await server.answer('/api/pupils', '王', { items: [{ ...child, id: 'wang', name: '王小明' }] });
        expect(select.value).toBe('wang');
    });
});
