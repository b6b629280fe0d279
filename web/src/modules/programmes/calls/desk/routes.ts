import type { RouteRecordRaw } from 'vue-router';
import type { NavItem } from '@/platform/desk/nav';
import { callsTexts } from '../locale';

const texts = [callsTexts];

export const callsNav: readonly NavItem[] = [
    { to: '/programmes/calls', text: 'nav.programme-calls', icon: 'notice', permission: 'calls.read' },
    { to: '/programmes/applications', text: 'nav.programme-applications', icon: 'list', permission: 'calls.read' },
];

export const callsRoutes: RouteRecordRaw[] = [
    { path: '/programmes/calls', name: 'programme-calls', component: () => import('./CallsPage.vue'), meta: { title: 'calls.page.calls', texts, permission: 'calls.read' } },
    { path: '/programmes/calls/new', name: 'new-programme-call', component: () => import('./EditCallPage.vue'), props: (to) => ({ county: String(to.query['county'] ?? '430000'), line: String(to.query['line'] ?? '') }), meta: { title: 'calls.page.new', texts, permission: 'calls.write' } },
    { path: '/programmes/calls/:county/:id', name: 'programme-call', component: () => import('./CallPage.vue'), props: true, meta: { title: 'calls.page.call', texts, permission: 'calls.read' } },
    { path: '/programmes/calls/:county/:id/edit', name: 'edit-programme-call', component: () => import('./EditCallPage.vue'), props: true, meta: { title: 'calls.page.edit', texts, permission: 'calls.write' } },
    { path: '/programmes/calls/:county/:id/recommend', name: 'programme-recommendation', component: () => import('./RecommendPage.vue'), props: true, meta: { title: 'calls.page.recommend', texts, permission: 'calls.recommend' } },
    { path: '/programmes/applications', name: 'programme-applications', component: () => import('./ApplicationsPage.vue'), meta: { title: 'calls.page.applications', texts, permission: 'calls.read' } },
    { path: '/programmes/applications/:county/:id', name: 'programme-application', component: () => import('./ApplicationPage.vue'), props: true, meta: { title: 'calls.page.application', texts, permission: 'calls.read' } },
];
