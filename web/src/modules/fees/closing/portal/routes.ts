import type { RouteRecordRaw } from 'vue-router';
import { closingTexts } from '../locale';

const texts = [closingTexts];

export const closingPortalRoutes: RouteRecordRaw[] = [
    { path: '/accounts', name: 'term-accounts', component: () => import('./SchoolsPage.vue'), meta: { title: 'closing.page.accounts', texts, open: true } },
    { path: '/accounts/schools/:school', name: 'school-accounts', component: () => import('./SchoolPage.vue'), props: true, meta: { title: 'closing.page.accounts', texts, open: true } },
    { path: '/accounts/:id', name: 'accounts-of-term', component: () => import('./AccountsPage.vue'), props: true, meta: { title: 'closing.page.accounts', texts, open: true } },
];
