import type { RouteRecordRaw } from 'vue-router';
import { drawTexts } from '@/platform/draw/locale';
import { inspectionsTexts } from '../locale';

const texts = [inspectionsTexts];

export const inspectionsPortalRoutes: RouteRecordRaw[] = [
    { path: '/inspection-draws', name: 'inspection-draws', component: () => import('./InspectionDrawsPage.vue'), meta: { title: 'inspections.page.public-draws', texts, open: true } },
    { path: '/inspection-draws/:id', name: 'inspection-draw', component: () => import('./InspectionDrawPage.vue'), props: true, meta: { title: 'inspections.page.public-draw', texts: [...texts, drawTexts], open: true } },
    { path: '/inspection-results', name: 'inspection-results', component: () => import('./InspectionResultsPage.vue'), meta: { title: 'inspections.page.results', texts, open: true } },
];
