import type { RouteRecordRaw } from 'vue-router';
import type { NavGroup } from '@/platform/desk/nav';
import { allocationTexts } from '../locale';

const texts = [allocationTexts];

export const allocationNav: NavGroup = {
    text: 'nav.service',
    items: [{ to: '/draws', text: 'nav.draws', icon: 'list', permission: 'allocation.read' }],
};

export const allocationRoutes: RouteRecordRaw[] = [
    { path: '/draws', name: 'draws', component: () => import('./DrawsPage.vue'), meta: { title: 'allocation.page.draws', texts, permission: 'allocation.read' } },
    { path: '/draws/new', name: 'draw-new', component: () => import('./AnnouncePage.vue'), meta: { title: 'allocation.page.announce', texts, permission: 'allocation.draw' } },
    { path: '/draws/:id', name: 'draw', component: () => import('./DrawPage.vue'), props: true, meta: { title: 'allocation.page.draw', texts } },
    { path: '/draws/:id/what-if', name: 'draw-what-if', component: () => import('./WhatIfPage.vue'), props: true, meta: { title: 'allocation.page.what-if', texts, permission: 'allocation.read' } },
];
