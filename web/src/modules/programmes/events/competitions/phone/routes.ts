import type { RouteRecordRaw } from 'vue-router';
import { competitionsTexts } from '../locale';

const texts = [competitionsTexts];

export const competitionsPhoneRoutes: RouteRecordRaw[] = [
    { path: '/judging', name: 'own-judgings', component: () => import('../parts/OwnJudgings.vue'), props: { base: '/judging' }, meta: { title: 'competitions.page.judging', texts, permission: 'competitions.judge' } },
    { path: '/judging/:county/:id', name: 'own-judging', component: () => import('../parts/JudgingPage.vue'), props: true, meta: { title: 'competitions.page.judging', texts, permission: 'competitions.judge' } },
];
