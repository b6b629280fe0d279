import type { RouteRecordRaw } from 'vue-router';
import type { NavItem } from '@/platform/desk/nav';
import { evaluationTexts } from '../locale';

const texts = [evaluationTexts];
const read = 'evaluation.read';

export const evaluationNav: readonly NavItem[] = [
    { to: '/evaluations', text: 'nav.evaluations', icon: 'check', permission: read },
    { to: '/circulars', text: 'nav.circulars', icon: 'notice', permission: read },
];

export const evaluationRoutes: RouteRecordRaw[] = [
    { path: '/evaluations', name: 'evaluations', component: () => import('./EvaluationsPage.vue'), meta: { title: 'evaluation.page.evaluations', texts, permission: read } },
    { path: '/evaluations/new', name: 'new-evaluation', component: () => import('./NewEvaluationPage.vue'), meta: { title: 'evaluation.page.new', texts, permission: 'evaluation.write' } },
    { path: '/evaluations/:county/:id', name: 'evaluation', component: () => import('./EvaluationPage.vue'), props: true, meta: { title: 'evaluation.page.evaluation', texts, permission: read } },
    { path: '/evaluations/:county/:id/:subject', name: 'evaluation-workbook', component: () => import('./WorkbookPage.vue'), props: true, meta: { title: 'evaluation.page.workbook', texts, permission: read } },
    { path: '/score-sheets/new', name: 'new-score-sheet', component: () => import('./SheetPage.vue'), meta: { title: 'evaluation.page.sheet', texts, permission: 'evaluation.write' } },
    { path: '/score-sheets/:county/:id', name: 'score-sheet', component: () => import('./SheetPage.vue'), props: true, meta: { title: 'evaluation.page.sheet', texts, permission: read } },
    { path: '/circulars', name: 'circulars', component: () => import('./CircularsPage.vue'), meta: { title: 'evaluation.page.circulars', texts, permission: read } },
    { path: '/circulars/new', name: 'new-circular', component: () => import('./NewCircularPage.vue'), meta: { title: 'evaluation.page.new-circular', texts, permission: 'evaluation.draft' } },
    { path: '/circulars/:county/:id', name: 'circular', component: () => import('./CircularPage.vue'), props: true, meta: { title: 'evaluation.page.circular', texts, permission: read } },
];
