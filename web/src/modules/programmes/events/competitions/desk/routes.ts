import type { RouteRecordRaw } from 'vue-router';
import type { NavItem } from '@/platform/desk/nav';
import { competitionsTexts } from '../locale';

const texts = [competitionsTexts];

export const competitionsNav: readonly NavItem[] = [
    { to: '/competitions', text: 'nav.competitions', icon: 'list', permission: 'competitions.read' },
    { to: '/competition-judging', text: 'nav.competition-judging', icon: 'edit', permission: 'competitions.judge' },
];

export const competitionsRoutes: RouteRecordRaw[] = [
    { path: '/competitions', name: 'competitions', component: () => import('./EditionsPage.vue'), meta: { title: 'competitions.page.editions', texts, permission: 'competitions.read' } },
    { path: '/competitions/new', name: 'new-competition', component: () => import('./EditEditionPage.vue'), meta: { title: 'competitions.page.new', texts, permission: 'competitions.write' } },
    { path: '/competitions/:county/:id', name: 'competition', component: () => import('./EditionPage.vue'), props: true, meta: { title: 'competitions.page.edition', texts, permission: 'competitions.read' } },
    { path: '/competitions/:county/:id/edit', name: 'edit-competition', component: () => import('./EditEditionPage.vue'), props: true, meta: { title: 'competitions.page.edit', texts, permission: 'competitions.write' } },
    { path: '/competitions/:county/:id/events/:event', name: 'competition-event', component: () => import('./EventDeskPage.vue'), props: true, meta: { title: 'competitions.page.event', texts, permission: 'competitions.write' } },
    { path: '/competition-entries/:county/:id', name: 'competition-entry', component: () => import('./EntryPage.vue'), props: true, meta: { title: 'competitions.page.entry', texts, permission: 'competitions.read' } },
    { path: '/competition-judging', name: 'competition-judgings', component: () => import('../parts/OwnJudgings.vue'), props: { base: '/competition-judging' }, meta: { title: 'competitions.page.judging', texts, permission: 'competitions.judge' } },
    { path: '/competition-judging/:county/:id', name: 'competition-judging', component: () => import('../parts/JudgingPage.vue'), props: true, meta: { title: 'competitions.page.judging', texts, permission: 'competitions.judge' } },
];
