import type { RouteRecordRaw } from 'vue-router';
import { noticesTexts } from '../locale';
import { followedTexts } from './locale';

const texts = [noticesTexts];

export const noticesPortalRoutes: RouteRecordRaw[] = [
    { path: '/', name: 'notices', component: () => import('./NoticesPage.vue'), meta: { title: 'notices.page.public', texts, open: true } },
    { path: '/notices/:id', name: 'notice', component: () => import('./NoticePage.vue'), props: true, meta: { title: 'notices.page.public-notice', texts: [...texts, followedTexts], open: true } },
    { path: '/answers', name: 'answers', component: () => import('./AnswersPage.vue'), meta: { title: 'notices.page.public-answers', texts, open: true } },
];
