import type { RouteRecordRaw } from 'vue-router';
import { reportingTexts } from '../locale';

const texts = [reportingTexts];

export const reportingPortalRoutes: RouteRecordRaw[] = [
    { path: '/data', name: 'public-data', component: () => import('./OpenDataPage.vue'), meta: { title: 'reporting.page.open-data', texts, open: true } },
    { path: '/data/:county/:id', name: 'public-data-set', component: () => import('./DataSetPage.vue'), props: true, meta: { title: 'reporting.page.open-data', texts, open: true } },
];
