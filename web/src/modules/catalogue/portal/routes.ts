import type { RouteRecordRaw } from 'vue-router';
import { catalogueTexts } from '../locale';

const texts = [catalogueTexts];

export const cataloguePortalRoutes: RouteRecordRaw[] = [
    { path: '/courses', name: 'courses', component: () => import('./PlansPage.vue'), meta: { title: 'catalogue.page.public-plans', texts, open: true } },
    { path: '/courses/:id', name: 'school-courses', component: () => import('./PlanPage.vue'), props: true, meta: { title: 'catalogue.page.public-plan', texts, open: true } },
    { path: '/outside-bodies', name: 'outside-bodies', component: () => import('./OutsideBodiesPage.vue'), meta: { title: 'catalogue.page.public-outside', texts, open: true } },
];
