import type { RouteRecordRaw } from 'vue-router';
import type { NavItem } from '@/platform/desk/nav';
import { rectificationTexts } from '../locale';

const texts = [rectificationTexts];

export const rectificationNav: readonly NavItem[] = [{ to: '/rectification', text: 'nav.rectification', icon: 'edit', permission: 'rectification.read' }];

export const rectificationRoutes: RouteRecordRaw[] = [
    { path: '/rectification', name: 'rectification', component: () => import('./OrdersPage.vue'), meta: { title: 'rectification.page.orders', texts, permission: 'rectification.read' } },
    { path: '/rectification/new', name: 'rectification-new', component: () => import('./NewOrderPage.vue'), meta: { title: 'rectification.page.new', texts, permission: 'rectification.order' } },
    { path: '/rectification/:id', name: 'rectification-order', component: () => import('./OrderPage.vue'), props: true, meta: { title: 'rectification.page.order', texts, permission: 'rectification.read' } },
];
