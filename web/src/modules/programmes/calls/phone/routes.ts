import type { RouteRecordRaw } from 'vue-router';
import { callsTexts } from '../locale';

const texts = [callsTexts];

export const callsPhoneRoutes: RouteRecordRaw[] = [
    { path: '/programme-calls', name: 'own-programmes', component: () => import('./OwnProgrammesPage.vue'), meta: { title: 'calls.page.own', texts, permission: 'calls.apply' } },
    { path: '/programme-applications/:county/:id', name: 'own-programme-application', component: () => import('./OwnApplicationPage.vue'), props: true, meta: { title: 'calls.page.application', texts, permission: 'calls.apply' } },
];
