import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { createMemoryHistory, createRouter } from 'vue-router';
import AccountsTable from './parts/AccountsTable.vue';
import StatementLines from './parts/StatementLines.vue';
import StepList from './parts/StepList.vue';
import type { Statement } from './statement';
import type { AccountsLine, CloseStep, StepState, StepView, TermAccounts } from './types';

describe('The accounts of a term', () => {
    const line = (key: string, fen: number): AccountsLine => ({ key, words: key, words_en: key, fen });
    const accounts: TermAccounts = { opening_fen: 1_000, income: [line('income', 50_000)], income_fen: 50_000, spending: [], spending_fen: 0, carried: [], closing_fen: 51_000, holdings: [line('bank', 58_600), line('refunds_due', 7_600)], over_limit: [] };
    const rows = (of = accounts) => mount(AccountsTable, { props: { accounts: of, caption: '账目' } }).findAll('tr').map((row) => row.text());

    it('say nothing was spent rather than leave the part out', () => {
        expect(rows()).toContain('没有0.00');
    });
    it('count what is owed to families against the balance', () => {
        expect(rows()).toContain('bank586.00');
        expect(rows()).toContain('减：refunds_due−76.00');
    });
    it('tell what went over in a merger of schools apart from income and spending', () => {
        expect(rows().join()).not.toContain('结转');
        expect(rows({ ...accounts, carried: [line('carried', -51_000)], closing_fen: 0 })).toContain('结转给接收学校的余额−510.00');
        expect(rows({ ...accounts, carried: [line('carried', 700)] })).toContain('并入本校的学校结转来的余额7.00');
    });
});

describe('The lines of a statement', () => {
    const line = (owed_fen: number, paid_fen: number, balance_fen: number): Statement['lines'][number] => ({ at: '2026-09-10T10:00:00+08:00', kind: 'bill', words: '事', words_en: 'it', owed_fen, paid_fen, balance_fen, refund_fen: 0, refund_state: null });
    const texts = () => mount(StatementLines, { props: { lines: [line(36_000, 0, 36_000), line(0, 36_000, 0), line(-7_600, 0, -7_600), line(0, -7_600, 0)] } })
        .findAll('dl')
        .map((one) => one.text());

    it('say what is asked for and what is left', () => {
        expect(texts()[0]).toBe('应交360.00 元到这一步还要交360.00 元');
    });
    it('say when it is even, and when too much was paid', () => {
        expect(texts()[1]).toBe('已交360.00 元到这一步刚好结清');
        expect(texts()[2]).toBe('少交76.00 元到这一步多交了76.00 元');
    });
    it('show a refund with how far it is, and move nothing before it has arrived', () => {
        const refund = (refund_state: Statement['lines'][number]['refund_state'], paid_fen: number, balance_fen: number) => ({ ...line(0, paid_fen, balance_fen), kind: 'refund', refund_fen: 7_600, refund_state });
        const lines = mount(StatementLines, { props: { lines: [refund('sent', 0, -7_600), refund('done', -7_600, 0)] } }).findAll('li').map((one) => one.text());
        expect(lines[0]).toContain('已付出，等待到账');
        expect(lines[0]).toContain('将退回76.00 元到这一步多交了76.00 元');
        expect(lines[1]).toContain('已到账');
        expect(lines[1]).toContain('退回76.00 元到这一步刚好结清');
    });
    it('show what went over to another term', () => {
        const lines = mount(StatementLines, { props: { lines: [{ ...line(0, -1_000, 0), kind: 'carried_out' }, { ...line(0, 1_000, 0), kind: 'carried_in' }] } }).findAll('dl').map((one) => one.text());
        expect(lines[0]).toContain('抵到另一学期10.00 元');
        expect(lines[1]).toContain('另一学期抵来10.00 元');
    });
    it('show what went back without a sign', () => {
        expect(texts()[3]).toBe('退回76.00 元到这一步刚好结清');
    });
});

describe('The steps of the close', () => {
    const order: readonly CloseStep[] = ['registers', 'bills', 'unknown_money', 'pay', 'differences', 'settle', 'lock', 'publish'];
    const made = (states: readonly StepState[], mayRun: boolean, published: string | null = null, words = '') => {
        const steps: StepView[] = order.map((step, at) => ({ step, state: states[at] ?? 'waits', words, words_en: words, number: 0, day: null }));
        const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: { render: () => null } }] });
        return mount(StepList, { props: { steps, plan: 'p', mayRun, published }, global: { plugins: [router] } });
    };
    it('offer the act whose turn it is', async () => {
        const list = made(['done', 'done', 'ready', 'done', 'done', 'ready'], true);
        const [settle, lock] = list.findAll('button');
        await settle?.trigger('click');
        await lock?.trigger('click');
        expect(list.emitted('act')).toEqual([['settle']]);
        expect(list.text()).toContain('请留意');
    });
    it('offer nothing to those who may only read', () => {
        expect(made(['done', 'done', 'done', 'done', 'done', 'ready'], false).findAll('button')).toHaveLength(0);
    });
    it('say in their own words what blocks the act itself', () => {
        const list = made(['done', 'done', 'done', 'done', 'done', 'done', 'blocked'], true, null, '更早的学期还没有结账');
        expect(list.findAll('button').map((one) => one.attributes('aria-disabled'))).toContain('true');
        expect(list.get('button[aria-describedby]').element.parentElement?.textContent).toContain('更早的学期还没有结账');
    });
    it('lead to what was published', () => {
        expect(made(['done', 'done', 'done', 'done', 'done', 'done', 'done', 'done'], true, 'a1').get('a[href="/public/accounts/a1"]').text()).toBe('查看公布的收支');
    });
});
