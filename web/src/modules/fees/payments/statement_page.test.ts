import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { announcements } from '@/platform/announce';
import { send } from '@/platform/client/upload';
import { desk, standOn } from '@/platform/testing/page';
import FileDrop from '@/platform/ui/FileDrop.vue';
import StatementPage from './desk/StatementPage.vue';
import type { StatementView } from './types';

vi.mock('@/platform/client/upload', () => ({ send: vi.fn() }));

const seen = { name: '对账单.csv', imported: false, faults: [], lines: [], automatic: 0, parked: 1, booked: 0, known: 0, went_out: 0, amount_fen: 100, sha256: '', import_lines: { enabled: true } } as unknown as StatementView;

describe('A statement of the bank that was looked at', () => {
    afterEach(() => vi.restoreAllMocks());

    async function looking() {
        let answer = (_: StatementView): void => undefined;
        vi.mocked(send).mockImplementation((() => ({ done: new Promise<StatementView>((give) => (answer = give)), cancel: () => undefined })) as never);
        const { global } = await desk();
        await standOn({ id: 'first', kind: 'school' });
        const page = mount(StatementPage, { global });
        page.getComponent(FileDrop).vm.$emit('files', [new File([''], '对账单.csv')]);
        return { page, answer: async () => (answer(seen), flushPromises()) };
    }

    it('can be booked', async () => {
        const { page, answer } = await looking();
        await answer();
        expect(page.text()).toContain('对账单.csv');
    });
    it('is not booked for the school that is opened next', async () => {
        const { page, answer } = await looking();
        await answer();
        await standOn({ id: 'second', kind: 'school' });
        expect(page.text()).not.toContain('对账单.csv');
    });
    it('is not booked as the treasury’s when it was looked at as the bank’s', async () => {
        const { page, answer } = await looking();
        await page.get('select').setValue('treasury');
        await answer();
        expect(page.text()).not.toContain('对账单.csv');
    });
    it('is told with the name of its school where another one was opened while it was booked', async () => {
        const { page, answer } = await looking();
        await answer();
        await page.get('.panel .button.primary').trigger('click');
        await standOn({ id: 'second', kind: 'school' });
        await answer();
        expect(page.text()).not.toContain('对账单.csv');
        expect(announcements.at(-1)?.text).toMatch(/^first：.*1/);
    });
});
