import type { RouteRecordRaw } from 'vue-router';
import type { NavItem } from '@/platform/desk/nav';
import { paymentsTexts } from '../locale';

const texts = [paymentsTexts];

export const paymentsNav: readonly NavItem[] = [
    { to: '/payments', text: 'nav.payments', icon: 'list', permission: 'payments.read' },
    { to: '/unknown-money', text: 'nav.unknown-money', icon: 'question', permission: 'payments.read' },
    { to: '/statements', text: 'nav.statements', icon: 'upload', permission: 'payments.take' },
    { to: '/merchants', text: 'nav.merchants', icon: 'list', permission: 'payments.payee' },
];

export const paymentsRoutes: RouteRecordRaw[] = [
    { path: '/payments', name: 'payments', component: () => import('./PaymentsPage.vue'), meta: { title: 'payments.page.payments', texts, permission: 'payments.read' } },
    { path: '/payments/:id', name: 'payment', component: () => import('./PaymentPage.vue'), props: true, meta: { title: 'payments.page.payment', texts, permission: 'payments.read' } },
    { path: '/unknown-money', name: 'unknown-money', component: () => import('./UnknownPage.vue'), meta: { title: 'payments.page.unknown', texts, permission: 'payments.read' } },
    { path: '/statements', name: 'statements', component: () => import('./StatementPage.vue'), meta: { title: 'payments.page.statement', texts, permission: 'payments.take' } },
    { path: '/merchants', name: 'merchants', component: () => import('./MerchantsPage.vue'), meta: { title: 'payments.page.merchants', texts, permission: 'payments.payee' } },
];
