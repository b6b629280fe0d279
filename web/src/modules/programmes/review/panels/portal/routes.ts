import type { RouteRecordRaw } from 'vue-router';
import { drawTexts } from '@/platform/draw/locale';
import { panelsTexts } from '../locale';

const texts = [panelsTexts];

export const panelsPortalRoutes: RouteRecordRaw[] = [
    { path: '/review-draws', name: 'review-draws', component: () => import('./ReviewDrawsPage.vue'), meta: { title: 'panels.page.public-draws', texts, open: true } },
    { path: '/review-draws/:id', name: 'review-draw', component: () => import('./ReviewDrawPage.vue'), props: true, meta: { title: 'panels.page.public-draw', texts: [...texts, drawTexts], open: true } },
];
