import type { RouteRecordRaw } from 'vue-router';
import type { NavItem } from '@/platform/desk/nav';
import { panelsTexts } from '../locale';

const texts = [panelsTexts];

export const panelsNav: readonly NavItem[] = [
    { to: '/review/rounds', text: 'nav.review-rounds', icon: 'list', permission: 'panels.read' },
    { to: '/review/invitations', text: 'nav.review-invitations', icon: 'calendar', permission: 'experts.own' },
    { to: '/review/panels', text: 'nav.review-panels', icon: 'people', permission: 'calls.apply' },
];

export const panelsRoutes: RouteRecordRaw[] = [
    { path: '/review/rounds', name: 'review-rounds', component: () => import('./RoundsPage.vue'), meta: { title: 'panels.page.rounds', texts, permission: 'panels.read' } },
    { path: '/review/rounds/:county/:id', name: 'review-round', component: () => import('./RoundPage.vue'), props: true, meta: { title: 'panels.page.round', texts, permission: 'panels.read' } },
    { path: '/review/invitations', name: 'review-desk-invitations', component: () => import('./InvitationsPage.vue'), meta: { title: 'panels.page.invitations', texts, permission: 'experts.own' } },
    { path: '/review/panels', name: 'review-desk-panels', component: () => import('./OwnPanelsPage.vue'), meta: { title: 'panels.page.own-panels', texts, permission: 'calls.apply' } },
];
