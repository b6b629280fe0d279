import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { desk, slowServer } from '@/platform/testing/page';
import InvoiceDialog from './parts/InvoiceDialog.vue';
import type { PayPlan } from './types';

vi.mock('@/platform/desk/DeskDialog.vue', () => ({ default: { props: ['modelValue'], template: '<div v-if="modelValue"><slot /><slot name="footer" /></div>' } }));

const course = (body: string) => ({ body, body_name: body });
const plans = [{ plan: 'autumn', school_year: 2026, term: 'autumn' }] as unknown as PayPlan[];

describe('The invoice of a body', () => {
    afterEach(() => vi.restoreAllMocks());

    async function opened() {
        const server = slowServer();
        const { global } = await desk();
        const dialog = mount(InvoiceDialog, { props: { modelValue: false, plans, county: '430104', school: 'first' }, global });
        await dialog.setProps({ modelValue: true });
        return { server, dialog };
    }

    it('offers the bodies of the school that stands there, whichever answer comes last', async () => {
        const { server, dialog } = await opened();
        await dialog.setProps({ modelValue: false });
        await dialog.setProps({ school: 'second', modelValue: true });
        await server.answer('/api/pay/schools/{school}/rates', 'second', { body_courses: [course('乙机构')] });
        await server.answer('/api/pay/schools/{school}/rates', 'first', { body_courses: [course('甲机构')] });
        expect(dialog.text()).toContain('乙机构');
        expect(dialog.text()).not.toContain('甲机构');
    });
    it('shows no lessons of another body than the one that is chosen', async () => {
        const { server, dialog } = await opened();
        await server.answer('/api/pay/schools/{school}/rates', 'first', { body_courses: [course('甲机构'), course('乙机构')] });
        await dialog.get('form button[type=button]').trigger('click');
        await dialog.get('select#field-body').setValue('乙机构');
        await server.answer('/api/pay/invoices/preview', '甲机构', { lessons: 12, reckoned_fen: 100 });
        await flushPromises();
        expect(dialog.find('dl').exists()).toBe(false);
    });
});
