import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { announcements } from '@/platform/announce';
import { client } from '@/platform/client';
import { send } from '@/platform/client/upload';
import { desk, standOn } from '@/platform/testing/page';
import FileDrop from '@/platform/ui/FileDrop.vue';
import ImportPage from './desk/ImportPage.vue';
import type { ListView } from './types';

vi.mock('@/platform/client/upload', () => ({ send: vi.fn() }));

const sound: ListView = { id: null, name: '名单.xlsx', rows: 1, grants: 1, faults: [], body_name: '', by: '', at: '' } as unknown as ListView;

describe('A list of exemptions that was checked', () => {
    afterEach(() => vi.restoreAllMocks());

    async function checking() {
        vi.spyOn(client, 'GET').mockImplementation((async () => ({ data: { items: [] }, response: new Response(null, { status: 200 }) })) as never);
        let answer = (_: ListView): void => undefined;
        let refuse = (_: Error): void => undefined;
        vi.mocked(send).mockImplementation((() => ({ done: new Promise<ListView>((give, fail) => ((answer = give), (refuse = fail))), cancel: () => undefined })) as never);
        const { global } = await desk();
        await standOn({ id: 'first', kind: 'school' });
        const page = mount(ImportPage, { global });
        page.getComponent(FileDrop).vm.$emit('files', [new File([''], '名单.xlsx')]);
        return { page, answer: async () => (answer(sound), flushPromises()), refuse: async () => (refuse(new Error('lost')), flushPromises()) };
    }

    it('can be taken over', async () => {
        const { page, answer } = await checking();
        await answer();
        expect(page.text()).toContain('名单.xlsx');
    });
    it('is not taken over into the school that is opened next', async () => {
        const { page, answer } = await checking();
        await answer();
        await standOn({ id: 'second', kind: 'school' });
        expect(page.text()).not.toContain('名单.xlsx');
    });
    it('says nothing in the school that was opened while it was checked', async () => {
        const { page, answer } = await checking();
        await standOn({ id: 'second', kind: 'school' });
        await answer();
        expect(page.text()).not.toContain('名单.xlsx');
    });
    it('is told with the name of its school where another one was opened while it was taken over', async () => {
        const { page, answer } = await checking();
        await answer();
        await page.get('.panel .button.primary').trigger('click');
        await standOn({ id: 'second', kind: 'school' });
        await answer();
        expect(page.text()).not.toContain('名单.xlsx');
        expect(announcements.at(-1)?.text).toMatch(/^first：.*1/);
    });
    it('is told with the name of its school where it is refused after another one was opened', async () => {
        const { page, answer, refuse } = await checking();
        await answer();
        await page.get('.panel .button.primary').trigger('click');
        await standOn({ id: 'second', kind: 'school' });
        await refuse();
        expect(page.find('[role=alert]').exists()).toBe(false);
        expect(announcements.at(-1)).toMatchObject({ text: expect.stringMatching(/^first：/) as string, tone: 'danger' });
    });
});
