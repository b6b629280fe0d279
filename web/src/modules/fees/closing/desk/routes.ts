import type { RouteRecordRaw } from 'vue-router';
import type { NavItem } from '@/platform/desk/nav';
import { closingTexts } from '../locale';

const texts = [closingTexts];

export const closingNav: readonly NavItem[] = [
    { to: '/fees/close', text: 'nav.close-term', icon: 'lock', permission: 'term_close.read' },
    { to: '/fees/settlements', text: 'nav.settlements', icon: 'check', permission: 'term_close.order' },
];

export const closingRoutes: RouteRecordRaw[] = [
    { path: '/fees/close', name: 'close-term', component: () => import('./ClosePage.vue'), meta: { title: 'closing.page.close', texts, permission: 'term_close.read' } },
    { path: '/fees/statements/:pupil/:plan', name: 'print-statement', component: () => import('./StatementPage.vue'), props: true, meta: { title: 'closing.page.print-statement', texts, permission: 'charges.bill' } },
    { path: '/fees/settlements', name: 'settlements', component: () => import('./SettlementsPage.vue'), meta: { title: 'closing.page.settlements', texts, permission: 'term_close.order' } },
];
