import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { desk, slowServer } from '@/platform/testing/page';
import LeavePage from './phone/LeavePage.vue';

describe('What leave does to the bill', () => {
    afterEach(() => vi.restoreAllMocks());

    it('is asked for the child whose page stands there', async () => {
        const server = slowServer();
        const { global } = await desk();
        const page = mount(LeavePage, { props: { pupil: 'first' }, global });
        await page.setProps({ pupil: 'second' });
        await flushPromises();
        const previews = server.waiting.filter((one) => one.path === '/api/attendance/children/{pupil}/leave-preview').map((one) => one.asked);
        expect(previews.at(-1)).toContain('second');
    });
    it('stands there before the leave can be sent', async () => {
        const server = slowServer();
        const sent = slowServer('POST').waiting;
        const { global } = await desk();
        const page = mount(LeavePage, { props: { pupil: 'first' }, global });
        const send = page.get('button[type=submit]');
        expect(send.attributes('aria-busy')).toBe('true');
        await page.get('form').trigger('submit');
        await flushPromises();
        expect(sent).toHaveLength(0);
        await server.answer('/api/attendance/children/{pupil}/leave-preview', 'first', { sessions: [{ id: 'one' }], effects: [] });
        expect(send.attributes('aria-busy')).toBeUndefined();
        await page.get('form').trigger('submit');
        await flushPromises();
        expect(sent).toHaveLength(1);
    });
});
