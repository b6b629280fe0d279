import type { RouteRecordRaw } from 'vue-router';
import { refundsTexts } from '../locale';

export const refundsPhoneRoutes: RouteRecordRaw[] = [
    { path: '/refunds', name: 'own-refunds', component: () => import('./OwnRefundsPage.vue'), meta: { title: 'refunds.page.own', texts: [refundsTexts] } },
];
