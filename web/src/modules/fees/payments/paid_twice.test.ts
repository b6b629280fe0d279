import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import PaidTwice from './parts/PaidTwice.vue';
import type { FamilyBeingPaid, FamilyChildMoney, FamilyParked } from './types';

describe('What a family sees of money paid twice', () => {
    const order: FamilyBeingPaid = { bill: 'b', amount_fen: 48_000, by_name: '王芳', mine: false, since: '2026-09-10T09:00:00+08:00', until: '2026-09-10T09:30:00+08:00' };
    const line: FamilyParked = { payment: 'p', channel: '微信支付', channel_en: 'WeChat Pay', day: '2026-09-10', waiting_fen: 0, going_back_fen: 0, given_back_fen: 0, given_back_on: null };
    const text = (being_paid: FamilyBeingPaid[], parked: FamilyParked[]) => mount(PaidTwice, { props: { child: { being_paid, parked } as unknown as FamilyChildMoney } }).text();

    it('is nothing where nothing was', () => {
        expect(text([], [])).toBe('');
    });
    it('names who is paying and until when to wait', () => {
        expect(text([order], [])).toMatch(/王芳.*09:00.*480\.00 元.*09:30/);
        expect(text([{ ...order, by_name: '' }], [])).toContain('另一位监护人从');
        expect(text([{ ...order, mine: true }], [])).toContain('不要再付');
    });
    it('says where the money is', () => {
        expect(text([], [{ ...line, waiting_fen: 48_000 }])).toContain('在学校财务手里');
        expect(text([], [{ ...line, going_back_fen: 48_000 }])).toContain('正由微信支付退回');
        expect(text([], [{ ...line, given_back_fen: 48_000, given_back_on: '2026-09-12' }])).toContain('480.00 元已于 2026年9月12日 退回付款人');
    });
});
