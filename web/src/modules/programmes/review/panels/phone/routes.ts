import type { RouteRecordRaw } from 'vue-router';
import { panelsTexts } from '../locale';

const texts = [panelsTexts];

export const panelsPhoneRoutes: RouteRecordRaw[] = [
    { path: '/review-invitations', name: 'review-invitations', component: () => import('./InvitationsPage.vue'), meta: { title: 'panels.page.invitations', texts, permission: 'experts.own' } },
    { path: '/review-panels', name: 'review-panels', component: () => import('./OwnPanelsPage.vue'), meta: { title: 'panels.page.own-panels', texts, permission: 'calls.apply' } },
];
