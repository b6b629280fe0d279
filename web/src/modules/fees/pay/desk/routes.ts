import type { RouteRecordRaw } from 'vue-router';
import type { NavItem } from '@/platform/desk/nav';
import { payTexts } from '../locale';

const texts = [payTexts];

export const payNav: readonly NavItem[] = [
    { to: '/pay', text: 'nav.pay-sheets', icon: 'people', permission: 'spending.read' },
    { to: '/spending', text: 'nav.pay-spending', icon: 'list', permission: 'spending.read' },
    { to: '/overruns', text: 'nav.pay-overruns', icon: 'shield', permission: 'spending.approve' },
];

export const payRoutes: RouteRecordRaw[] = [
    { path: '/pay', name: 'pay-sheets', component: () => import('./SheetsPage.vue'), meta: { title: 'pay.page.sheets', texts, permission: 'spending.read' } },
    { path: '/pay/rates', name: 'pay-rates', component: () => import('./RatesPage.vue'), meta: { title: 'pay.page.rates', texts, permission: 'spending.read' } },
    { path: '/pay/sheets/:id', name: 'pay-sheet', component: () => import('./SheetPage.vue'), props: true, meta: { title: 'pay.page.sheet', texts, permission: 'spending.read' } },
    { path: '/spending', name: 'spending', component: () => import('./SpendingPage.vue'), meta: { title: 'pay.page.spending', texts, permission: 'spending.read' } },
    { path: '/overruns', name: 'overruns', component: () => import('./OverrunsPage.vue'), meta: { title: 'pay.page.overruns', texts, permission: 'spending.approve' } },
];
