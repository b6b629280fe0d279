import type { RouteRecordRaw } from 'vue-router';
import { callsTexts } from '../locale';

const texts = [callsTexts];

export const callsPortalRoutes: RouteRecordRaw[] = [
    { path: '/programmes/calls', name: 'public-programme-calls', component: () => import('./PublicCallsPage.vue'), meta: { title: 'calls.page.calls', texts, open: true } },
    { path: '/programmes/calls/:id', name: 'public-programme-call', component: () => import('./PublicCallPage.vue'), props: true, meta: { title: 'calls.page.call', texts, open: true } },
];
