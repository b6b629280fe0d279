import type { RouteRecordRaw } from 'vue-router';
import { catalogueTexts } from '../locale';

const texts = [catalogueTexts];

export const cataloguePhoneRoutes: RouteRecordRaw[] = [
    { path: '/after-school', name: 'after-school', component: () => import('./WhatItIsPage.vue'), meta: { title: 'catalogue.page.what', texts, open: true } },
    { path: '/surveys', name: 'surveys', component: () => import('./SurveysPage.vue'), meta: { title: 'catalogue.page.own-surveys', texts } },
];
