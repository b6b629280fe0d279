import type { RouteRecordRaw } from 'vue-router';
import { drawTexts } from '@/platform/draw/locale';
import { allocationTexts } from '../locale';

const texts = [allocationTexts, drawTexts];

export const allocationPhoneRoutes: RouteRecordRaw[] = [
    { path: '/children/:pupil/draws', name: 'child-draws', component: () => import('./ChildDrawsPage.vue'), props: true, meta: { title: 'allocation.page.results', texts } },
];
