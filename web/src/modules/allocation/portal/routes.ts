import type { RouteRecordRaw } from 'vue-router';
import { drawTexts } from '@/platform/draw/locale';
import { allocationTexts } from '../locale';

const texts = [allocationTexts];

export const allocationPortalRoutes: RouteRecordRaw[] = [
    { path: '/draws', name: 'draws', component: () => import('./DrawsPage.vue'), meta: { title: 'allocation.page.public-draws', texts, open: true } },
    { path: '/draws/:id', name: 'draw', component: () => import('./DrawPage.vue'), props: true, meta: { title: 'allocation.page.public-draw', texts: [...texts, drawTexts], open: true } },
];
