import type { RouteRecordRaw } from 'vue-router';
import { competitionsTexts } from '../locale';

const texts = [competitionsTexts];

export const competitionsPortalRoutes: RouteRecordRaw[] = [
    { path: '/competitions', name: 'public-competitions', component: () => import('./PublicEditionsPage.vue'), meta: { title: 'competitions.page.editions', texts, open: true } },
    { path: '/competitions/:id', name: 'public-competition', component: () => import('./PublicEditionPage.vue'), props: true, meta: { title: 'competitions.page.edition', texts, open: true } },
    { path: '/certificates', name: 'public-certificates', component: () => import('./CertificatePage.vue'), meta: { title: 'competitions.page.certificate', texts, open: true } },
    { path: '/certificates/:number', name: 'public-certificate', component: () => import('./CertificatePage.vue'), props: true, meta: { title: 'competitions.page.certificate', texts, open: true } },
];
