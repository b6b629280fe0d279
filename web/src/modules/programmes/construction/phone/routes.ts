import type { RouteRecordRaw } from 'vue-router';
import { constructionTexts } from '../locale';

const texts = [constructionTexts];

export const constructionPhoneRoutes: RouteRecordRaw[] = [
    { path: '/construction', name: 'own-construction', component: () => import('./OwnUnitsPage.vue'), meta: { title: 'construction.page.own', texts, permission: 'construction.read' } },
    { path: '/construction/:unit', name: 'own-construction-unit', component: () => import('./OwnUnitPage.vue'), props: true, meta: { title: 'construction.page.unit', texts, permission: 'construction.read' } },
];
