import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { desk, slowServer } from '@/platform/testing/page';
import AgreementsPage from './desk/AgreementsPage.vue';

vi.mock('@/platform/desk/DataTable.vue', () => ({ default: { template: '<div />' } }));
vi.mock('@/platform/desk/DeskDialog.vue', () => ({ default: { props: ['modelValue'], template: '<div v-if="modelValue"><slot /><slot name="footer" /></div>' } }));

describe('The draft of an agreement', () => {
    afterEach(() => vi.restoreAllMocks());

    it('is of the kind whose text was asked for', async () => {
        const asked = slowServer();
        const made = slowServer('POST');
        const { global } = await desk();
        const page = mount(AgreementsPage, { global });
        await page.get('.page-head button').trigger('click');
        await page.get('form').trigger('submit');
        await page.get('form select').setValue('personal_information');
        await asked.answer('/api/agreements/template', 'after_school', { title: '课后服务协议', text: '…' });
        expect(made.waiting.map((one) => one.asked).join()).toContain('"kind":"after_school"');
    });
});
