import type { RouteRecordRaw } from 'vue-router';
import { decisionsTexts } from '../locale';

export const decisionsPhoneRoutes: RouteRecordRaw[] = [
    { path: '/programme-results', name: 'own-programme-results', component: () => import('./OwnResultsPage.vue'), meta: { title: 'decisions.page.own', texts: [decisionsTexts], permission: 'decisions.own' } },
];
