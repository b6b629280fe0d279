import type { RouteRecordRaw } from 'vue-router';
import type { NavItem } from '@/platform/desk/nav';
import { constructionTexts } from '../locale';

const texts = [constructionTexts];
const permission = 'construction.read';

export const constructionNav: readonly NavItem[] = [
    { to: '/construction', text: 'nav.construction', icon: 'graph', permission },
    { to: '/construction-checks', text: 'nav.construction-checks', icon: 'check', permission },
    { to: '/education-groups', text: 'nav.education-groups', icon: 'people', permission },
];

export const constructionRoutes: RouteRecordRaw[] = [
    { path: '/construction', name: 'construction', component: () => import('./UnitsPage.vue'), meta: { title: 'construction.page.units', texts, permission } },
    { path: '/construction/:unit', name: 'construction-unit', component: () => import('./UnitPage.vue'), props: true, meta: { title: 'construction.page.unit', texts, permission } },
    { path: '/construction/:unit/book', name: 'construction-book', component: () => import('./BookPage.vue'), props: true, meta: { title: 'construction.page.book', texts, permission: 'construction.report' } },
    { path: '/construction-checks', name: 'construction-checks', component: () => import('./ChecksPage.vue'), meta: { title: 'construction.page.checks', texts, permission } },
    { path: '/construction-terms/:line', name: 'construction-terms', component: () => import('./TermsPage.vue'), props: true, meta: { title: 'construction.page.terms', texts, permission } },
    { path: '/education-groups', name: 'education-groups', component: () => import('./GroupsPage.vue'), meta: { title: 'construction.page.groups', texts, permission } },
    { path: '/education-groups/:id', name: 'education-group', component: () => import('./GroupPage.vue'), props: true, meta: { title: 'construction.page.group', texts, permission } },
];
