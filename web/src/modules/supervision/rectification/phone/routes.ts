import type { RouteRecordRaw } from 'vue-router';
import { rectificationTexts } from '../locale';

const texts = [rectificationTexts];

export const rectificationPhoneRoutes: RouteRecordRaw[] = [
    { path: '/rectification', name: 'own-rectification', component: () => import('./OwnOrdersPage.vue'), meta: { title: 'rectification.page.own', texts, permission: 'rectification.read' } },
    { path: '/rectification/:id', name: 'own-rectification-order', component: () => import('./OwnOrderPage.vue'), props: true, meta: { title: 'rectification.page.order', texts, permission: 'rectification.read' } },
];
