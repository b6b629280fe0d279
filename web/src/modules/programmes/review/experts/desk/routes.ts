import type { RouteRecordRaw } from 'vue-router';
import type { NavItem } from '@/platform/desk/nav';
import { expertsTexts } from '../locale';

const texts = [expertsTexts];

export const expertsNav: readonly NavItem[] = [
    { to: '/review/experts', text: 'nav.review-experts', icon: 'people', permission: 'experts.read' },
    { to: '/review/own-expert', text: 'nav.own-expert', icon: 'person', permission: 'experts.own' },
];

export const expertsRoutes: RouteRecordRaw[] = [
    { path: '/review/experts', name: 'review-experts', component: () => import('./PoolPage.vue'), meta: { title: 'experts.page.pool', texts, permission: 'experts.read' } },
    { path: '/review/experts/terms', name: 'review-expert-terms', component: () => import('./TermsPage.vue'), meta: { title: 'experts.page.terms', texts, permission: 'experts.read' } },
    { path: '/review/experts/:county/:id', name: 'review-expert', component: () => import('./ExpertPage.vue'), props: true, meta: { title: 'experts.page.expert', texts, permission: 'experts.read' } },
    { path: '/review/own-expert', name: 'review-own-expert', component: () => import('./OwnExpertPage.vue'), meta: { title: 'experts.page.own', texts, permission: 'experts.own' } },
];
