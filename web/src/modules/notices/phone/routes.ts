import type { RouteRecordRaw } from 'vue-router';
import { noticesTexts } from '../locale';

const texts = [noticesTexts];

export const noticesPhoneRoutes: RouteRecordRaw[] = [
    { path: '/notices', name: 'notices', component: () => import('./NoticesPage.vue'), meta: { title: 'notices.page.public', texts, open: true } },
    { path: '/notices/:id', name: 'notice', component: () => import('./NoticePage.vue'), props: true, meta: { title: 'notices.page.public-notice', texts, open: true } },
];
