import type { RouteRecordRaw } from 'vue-router';
import type { NavItem } from '@/platform/desk/nav';
import { dutiesTexts } from '../locale';

const texts = [dutiesTexts];

export const dutiesNav: readonly NavItem[] = [
    { to: '/duties', text: 'nav.duties', icon: 'list', permission: 'obligations.read' },
    { to: '/duties/asked', text: 'nav.duties-asked', icon: 'check', permission: 'obligations.answer' },
    { to: '/duties/reports', text: 'nav.duties-reports', icon: 'edit', permission: 'obligations.approve' },
    { to: '/duties/break', text: 'nav.duties-break', icon: 'plus', permission: 'obligations.write' },
];

export const dutiesRoutes: RouteRecordRaw[] = [
    { path: '/duties', name: 'duties', component: () => import('./LedgerPage.vue'), meta: { title: 'duties.page.ledger', texts, permission: 'obligations.read' } },
    { path: '/duties/asked', name: 'duties-asked', component: () => import('./AskedPage.vue'), meta: { title: 'duties.page.asked', texts, permission: 'obligations.answer' } },
    { path: '/duties/reports', name: 'duties-reports', component: () => import('./ReportsPage.vue'), meta: { title: 'duties.page.reports', texts, permission: 'obligations.approve' } },
    { path: '/duties/break', name: 'duties-break', component: () => import('./DutiesPage.vue'), meta: { title: 'duties.page.duties', texts, permission: 'obligations.write' } },
    { path: '/duties/break/:notice', name: 'duties-notice', component: () => import('./BreakdownPage.vue'), props: true, meta: { title: 'duties.page.break', texts, permission: 'obligations.write' } },
    { path: '/duties/files/:county/:id', name: 'duty', component: () => import('./DutyPage.vue'), props: true, meta: { title: 'duties.page.duty', texts, permission: 'obligations.read' } },
    { path: '/duties/shares/:county/:id', name: 'duty-share', component: () => import('./SharePage.vue'), props: true, meta: { title: 'duties.page.share', texts, permission: 'obligations.read' } },
];
