import type { RouteRecordRaw } from 'vue-router';
import type { NavItem } from '@/platform/desk/nav';
import { decisionsTexts } from '../locale';

const texts = [decisionsTexts];

export const decisionsNav: readonly NavItem[] = [
    { to: '/programmes/awards', text: 'nav.programme-awards', icon: 'list', permission: 'decisions.read' },
    { to: '/programmes/own-awards', text: 'nav.programme-own-awards', icon: 'list', permission: 'decisions.own' },
    { to: '/programmes/objectors', text: 'nav.programme-objectors', icon: 'list', permission: 'decisions.objectors' },
];

export const decisionsRoutes: RouteRecordRaw[] = [
    { path: '/programmes/awards', name: 'award-contests', component: () => import('./AwardContestsPage.vue'), meta: { title: 'decisions.page.contests', texts, permission: 'decisions.read' } },
    { path: '/programmes/awards/:county/:id', name: 'award-contest', component: () => import('./AwardContestPage.vue'), props: true, meta: { title: 'decisions.page.contest', texts, permission: 'decisions.read' } },
    { path: '/programmes/own-awards', name: 'own-awards', component: () => import('./OwnAwardsPage.vue'), meta: { title: 'decisions.page.own', texts, permission: 'decisions.own' } },
    { path: '/programmes/objectors', name: 'award-objectors', component: () => import('./ObjectorsPage.vue'), meta: { title: 'decisions.page.objectors', texts, permission: 'decisions.objectors' } },
];
