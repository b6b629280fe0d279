import type { RouteRecordRaw } from 'vue-router';
import type { NavItem } from '@/platform/desk/nav';
import { disclosureTexts } from '../locale';

const texts = [disclosureTexts];

export const disclosureNav: NavItem[] = [
    { to: '/fees/notices', text: 'nav.fee-notices', icon: 'notice', permission: 'disclosure.read' },
    { to: '/fees/prices', text: 'nav.fee-prices', icon: 'compare', permission: 'disclosure.read' },
    { to: '/fees/price-help', text: 'nav.fee-price-help', icon: 'graph', permission: 'disclosure.read' },
];

export const disclosureRoutes: RouteRecordRaw[] = [
    { path: '/fees/notices', name: 'fee-notices', component: () => import('./NoticesPage.vue'), meta: { title: 'disclosure.page.notices', texts, permission: 'disclosure.read' } },
    { path: '/fees/notices/:id', name: 'fee-notice', component: () => import('./NoticePage.vue'), props: true, meta: { title: 'disclosure.page.notice', texts, permission: 'disclosure.read' } },
    { path: '/fees/prices', name: 'fee-prices', component: () => import('./PricesPage.vue'), meta: { title: 'disclosure.page.prices', texts, permission: 'disclosure.read' } },
    { path: '/fees/price-help', name: 'fee-price-help', component: () => import('./PriceHelpPage.vue'), meta: { title: 'disclosure.page.price-help', texts, permission: 'disclosure.read' } },
];
