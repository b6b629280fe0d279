import { mount } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { createMemoryHistory, createRouter } from 'vue-router';
import { client } from '@/platform/client';
import { today } from '@/platform/format';
import BackLink from './parts/BackLink.vue';
import LeavePreview from './parts/LeavePreview.vue';
import LeaveRecords from './parts/LeaveRecords.vue';
import OpenRegisterList from './parts/OpenRegisterList.vue';
import SessionCard from './parts/SessionCard.vue';
import MonthPage from './phone/MonthPage.vue';
import type { LeaveView, OpenRegister, SessionRow } from './types';

const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:all(.*)*', component: { template: '<div />' } }] });
const global = { plugins: [router] };

describe('Sessions of earlier days that are still open', () => {
    const row = (session: string, state: OpenRegister['state']): OpenRegister => ({ session, date: '2026-09-01', starts: '16:00', ends: '16:40', course: '围棋', teacher: '周老师', state });
    const rows = [row('a', 'missing'), row('b', 'confirmed')];
    const links = (more: { desk?: boolean; mayEnd: boolean }) => mount(OpenRegisterList, { props: { rows, count: 2, title: '往日', text: '', ...more }, global }).findAll('a').map((one) => one.attributes('href'));

    it('lead to their registers on the phone', () => {
        expect(links({ mayEnd: true })).toEqual(['/today/register/a', '/today/register/b']);
    });
    it('are closed at the desk, and taken on the page of the phone', () => {
        expect(links({ mayEnd: true, desk: true })).toEqual(['/m/today/register/a?from=desk', '/attendance/sessions/b']);
    });
    it('are only shown to who may not end them', () => {
        expect(links({ mayEnd: false, desk: true })).toEqual([]);
    });
    it('say how many there are where not all are listed', () => {
        const text = mount(OpenRegisterList, { props: { rows, count: 70, title: '往日', text: '', mayEnd: true }, global }).text();
        expect(text).toContain('70');
        expect(text.split('围棋').length).toBeGreaterThan(2);
    });
});

describe('The card of a session', () => {
    const none = { present: 0, late: 0, left_early: 0, on_leave: 0, absent: 0, stopped: 0 };
    const card = (date: string): SessionRow => ({ session: 's', county: '430104', school: 'x', course: '围棋', room: '', teacher: '周老师', substitute: false, assisting: false, date, starts: '16:00', ends: '16:40', cancelled: false, state: 'missing', expected: 4, counters: none, confirmed_at: null, checked_in_at: null, overdue: true });
    const shown = (row: SessionRow, ofSchool = false) => mount(SessionCard, { props: { row, ofSchool }, global });
    const links = (date: string) => shown(card(date)).findAll('a').map((one) => one.attributes('href'));

    it('leads to register and hand-over of today', () => {
        expect(links(today())).toEqual(['/today/register/s', '/today/hand-over/s']);
    });
    it('leads to the register alone of another day', () => {
        expect(links('2026-09-01')).toEqual(['/today/register/s']);
    });
    it('offers nothing where nobody sits, and says what to do', () => {
        const empty: SessionRow = { ...card(today()), expected: 0 };
        expect(shown(empty).findAll('a')).toEqual([]);
        expect(shown(empty).text()).toContain('请告诉学校，在课表里停课');
        expect(shown(empty, true).text()).toContain('没有上的课请在课表里停课');
    });
    it('leads to a register that was taken before all of them left', () => {
        expect(shown({ ...card('2026-09-01'), state: 'confirmed', expected: 0 }).findAll('a')).toHaveLength(1);
    });
});

describe('The month of a child', () => {
    it('says why there is no next one, as long as it has not begun', async () => {
        vi.spyOn(client as unknown as { GET: () => Promise<never> }, 'GET').mockReturnValue(new Promise(() => undefined));
        const page = mount(MonthPage, { props: { pupil: 'p' }, global });
        expect(page.text()).toContain('下个月还没有到');
        await page.get('button').trigger('click');
        expect(page.text()).not.toContain('下个月还没有到');
        vi.restoreAllMocks();
    });
});

describe('The way back', () => {
    const href = async (from: string) => {
        await router.push(from);
        return mount(BackLink, { props: { day: '2026-09-01' }, global }).get('a').attributes('href');
    };
    it("is the phone's day, or the desk's page of the session's day", async () => {
        expect(await href('/today/register/s')).toBe('/today');
        expect(await href('/today/register/s?from=desk')).toBe('/attendance?on=2026-09-01');
    });
});

describe('The leaves of a child', () => {
    const withdraw = { action: 'withdraw', words: '撤回请假', words_en: 'Withdraw', enabled: true, reason: null, reason_text: null, reason_text_en: null };
    const leave: LeaveView = { id: 'l', pupil: 'p', first_day: '2026-09-01', last_day: '2026-09-01', kind: 'sick', words: '', asked_at: '2026-09-01T11:00:00+08:00', asked_by_name: '教务员', basis: null, caller: null, called_at: null, withdrawn_at: null, sessions: [], withdraw };
    const text = (more: Partial<LeaveView>) => mount(LeaveRecords, { props: { leaves: [{ ...leave, ...more }] } }).text();

    it('say who called where the school entered one', () => {
        expect(text({ caller: '赵一的奶奶', called_at: '2026-09-01T10:20:00+08:00' })).toMatch(/赵一的奶奶.*10:20.*由学校登记/);
        expect(text({})).not.toContain('由学校登记');
    });
});

describe('What a leave would take', () => {
    const preview = (sessions: LeaveView['sessions']) => {
        const withdraw = { action: 'withdraw', words: '', words_en: '', enabled: false, reason: null, reason_text: null, reason_text_en: null };
        const leave: LeaveView = { id: null, pupil: 'p', first_day: '2026-10-01', last_day: '2026-10-02', kind: 'sick', words: '', asked_at: null, asked_by_name: null, basis: null, caller: null, called_at: null, withdrawn_at: null, sessions, withdraw };
        return mount(LeavePreview, { props: { leave } });
    };

    it('is named, lesson by lesson', () => {
        const shown = preview([{ session: 's', date: '2026-10-01', starts: '16:00', ends: '16:40', course: '围棋', cutoff_at: null, in_time: null, effect: '不计费', effect_en: '' } as unknown as LeaveView['sessions'][number]]);
        expect(shown.get('h2').text()).toBe('会请掉这些课');
        expect(shown.text()).toContain('围棋');
    });
    it('is no heading over nothing where there is no lesson', () => {
        const shown = preview([]);
        expect(shown.find('h2').exists()).toBe(false);
        expect(shown.text()).toContain('没有这个孩子要上的课');
        expect(shown.text()).toContain('10月2日');
    });
});
