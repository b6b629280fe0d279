import type { RouteRecordRaw } from 'vue-router';
import { enrolmentTexts } from '../locale';

const texts = [enrolmentTexts];

export const enrolmentPortalRoutes: RouteRecordRaw[] = [
    { path: '/enrolment', name: 'enrolment', component: () => import('./RoundsPage.vue'), meta: { title: 'enrolment.page.public-rounds', texts, open: true } },
    { path: '/enrolment/:id', name: 'enrolment-round', component: () => import('./RoundPage.vue'), props: true, meta: { title: 'enrolment.page.public-round', texts, open: true } },
];
