import type { RouteRecordRaw } from 'vue-router';
import { evaluationTexts } from '../locale';

const texts = [evaluationTexts];

export const evaluationPortalRoutes: RouteRecordRaw[] = [
    { path: '/evaluations', name: 'public-evaluations', component: () => import('./EvaluationsPage.vue'), meta: { title: 'evaluation.page.public', texts, open: true } },
    { path: '/evaluations/:county/:id', name: 'public-evaluation', component: () => import('./EvaluationPage.vue'), props: true, meta: { title: 'evaluation.page.public', texts, open: true } },
    { path: '/circulars/:county/:id', name: 'public-circular', component: () => import('./CircularPage.vue'), props: true, meta: { title: 'evaluation.page.circular', texts, open: true } },
];
