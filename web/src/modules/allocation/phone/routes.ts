import type { RouteRecordRaw } from 'vue-router';
import { allocationTexts } from '../locale';

const texts = [allocationTexts];

export const allocationPhoneRoutes: RouteRecordRaw[] = [
    { path: '/children/:pupil/draws', name: 'child-draws', component: () => import('./ChildDrawsPage.vue'), props: true, meta: { title: 'allocation.page.results', texts } },
];
