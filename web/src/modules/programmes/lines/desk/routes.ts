import type { RouteRecordRaw } from 'vue-router';
import type { NavItem } from '@/platform/desk/nav';
import { linesTexts } from '../locale';

const texts = [linesTexts];

export const linesNav: readonly NavItem[] = [{ to: '/programmes', text: 'nav.programme-lines', icon: 'graph', permission: 'lines.read' }];

export const linesRoutes: RouteRecordRaw[] = [
    { path: '/programmes', name: 'line-board', component: () => import('./BoardPage.vue'), meta: { title: 'lines.page.board', texts, permission: 'lines.read' } },
    { path: '/programmes/lines/:county/:id', name: 'line', component: () => import('./LinePage.vue'), props: true, meta: { title: 'lines.page.line', texts, permission: 'lines.read' } },
    { path: '/programmes/units', name: 'programme-units', component: () => import('./UnitsPage.vue'), meta: { title: 'lines.page.units', texts, permission: 'lines.read' } },
    { path: '/programmes/units/:county/:id', name: 'programme-unit', component: () => import('./UnitPage.vue'), props: true, meta: { title: 'lines.page.unit', texts, permission: 'lines.read' } },
];
