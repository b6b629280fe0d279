import type { RouteRecordRaw } from 'vue-router';
import { complaintsTexts } from '../locale';

const texts = [complaintsTexts];

export const complaintsPhoneRoutes: RouteRecordRaw[] = [
    { path: '/complaints', name: 'own-complaints', component: () => import('./OwnPage.vue'), meta: { title: 'complaints.page.own', texts } },
    { path: '/complaints/new', name: 'new-complaint', component: () => import('./NewPage.vue'), meta: { title: 'complaints.page.new', texts } },
];
