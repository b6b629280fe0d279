import type { RouteRecordRaw } from 'vue-router';
import { competitionsTexts } from '../locale';

const texts = [competitionsTexts];

export const competitionsPhoneRoutes: RouteRecordRaw[] = [
    { path: '/competitions', name: 'own-competitions', component: () => import('./OwnCompetitionsPage.vue'), meta: { title: 'competitions.page.own', texts, permission: 'competitions.enter' } },
    { path: '/competitions/:county/:id', name: 'own-competition', component: () => import('./OwnCompetitionPage.vue'), props: true, meta: { title: 'competitions.page.edition', texts, permission: 'competitions.enter' } },
    { path: '/competition-entries/:county/:id', name: 'own-competition-entry', component: () => import('./OwnEntryPage.vue'), props: true, meta: { title: 'competitions.page.entry', texts, permission: 'competitions.enter' } },
    { path: '/judging', name: 'own-judgings', component: () => import('../parts/OwnJudgings.vue'), props: { base: '/judging' }, meta: { title: 'competitions.page.judging', texts, permission: 'competitions.judge' } },
    { path: '/judging/:county/:id', name: 'own-judging', component: () => import('../parts/JudgingPage.vue'), props: true, meta: { title: 'competitions.page.judging', texts, permission: 'competitions.judge' } },
];
