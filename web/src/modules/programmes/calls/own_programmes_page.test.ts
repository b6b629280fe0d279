import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { client } from '@/platform/client';
import { desk } from '@/platform/testing/page';
import OwnProgrammesPage from './phone/OwnProgrammesPage.vue';

describe('An application that is being typed', () => {
    afterEach(() => vi.restoreAllMocks());

    it('outlives the refusal of another call', async () => {
        const call = (id: string) => ({ id, county: 'county', title: id, number: id, opens: '2026-11-01', closes: '2026-12-01', open_now: true });
        vi.spyOn(client, 'GET').mockImplementation((async (path: string, question: { params: { path?: { id: string } } }) => {
            if (!path.endsWith('{id}')) return { data: { items: path.endsWith('/calls') ? [call('first'), call('second')] : [] }, response: new Response(null, { status: 200 }) };
            if (question.params.path?.id === 'second') return { error: { status: 404 }, response: new Response(null, { status: 404 }) };
            return { data: { ...call('first'), content: { kinds: [], industries: [] } }, response: new Response(null, { status: 200 }) };
        }) as never);
        const { global } = await desk();
        const page = mount(OwnProgrammesPage, { global });
        await flushPromises();
        const tap = async (at: number) => {
            await page.findAll('article button').at(at)?.trigger('click');
            await flushPromises();
        };
        await tap(0);
        await page.get('form input').setValue('竹编');
        await tap(1);
        expect(page.find('[role=alert]').exists()).toBe(true);
        expect(page.get<HTMLInputElement>('form input').element.value).toBe('竹编');
    });
});
