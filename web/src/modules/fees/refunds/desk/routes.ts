import type { RouteRecordRaw } from 'vue-router';
import type { NavItem } from '@/platform/desk/nav';
import { refundsTexts } from '../locale';

const texts = [refundsTexts];

export const refundsNav: readonly NavItem[] = [
    { to: '/refunds', text: 'nav.refunds', icon: 'list', permission: 'refunds.read' },
    { to: '/overdue-refunds', text: 'nav.overdue-refunds', icon: 'alert', permission: 'refunds.oversee' },
];

export const refundsRoutes: RouteRecordRaw[] = [
    { path: '/refunds', name: 'refunds', component: () => import('./RefundsPage.vue'), meta: { title: 'refunds.page.refunds', texts, permission: 'refunds.read' } },
    { path: '/refunds/:id', name: 'refund', component: () => import('./RefundPage.vue'), props: true, meta: { title: 'refunds.page.refund', texts, permission: 'refunds.read' } },
    { path: '/overdue-refunds', name: 'overdue-refunds', component: () => import('./OverduePage.vue'), meta: { title: 'refunds.page.overdue', texts, permission: 'refunds.oversee' } },
];
