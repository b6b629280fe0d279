import type { RouteRecordRaw } from 'vue-router';
import type { NavItem } from '@/platform/desk/nav';
import { markingTexts } from '../locale';

const texts = [markingTexts];

export const markingNav: readonly NavItem[] = [
    { to: '/programmes/marking', text: 'nav.programme-marking', icon: 'graph', permission: 'marking.read' },
    { to: '/programmes/my-reviews', text: 'nav.my-reviews', icon: 'edit', permission: 'marking.own' },
];

export const markingRoutes: RouteRecordRaw[] = [
    { path: '/programmes/marking', name: 'marking-rounds', component: () => import('./RoundsPage.vue'), meta: { title: 'marking.page.rounds', texts, permission: 'marking.read' } },
    { path: '/programmes/marking/:county/:round', name: 'marking-round', component: () => import('./RoundPage.vue'), props: true, meta: { title: 'marking.page.round', texts, permission: 'marking.read' } },
    { path: '/programmes/marking/:county/:round/assign', name: 'marking-workbench', component: () => import('./WorkbenchPage.vue'), props: true, meta: { title: 'marking.page.workbench', texts, permission: 'marking.write' } },
    { path: '/programmes/marking/:county/:round/sheet', name: 'marking-sheet', component: () => import('./SheetPage.vue'), props: true, meta: { title: 'marking.page.sheet', texts, permission: 'marking.read' } },
    { path: '/programmes/my-reviews', name: 'my-reviews-desk', component: () => import('./MyReviewsPage.vue'), meta: { title: 'marking.page.mine', texts, permission: 'marking.own' } },
    { path: '/programmes/my-reviews/:county/:round/:code', name: 'my-review-item-desk', component: () => import('./MyItemPage.vue'), props: true, meta: { title: 'marking.page.item', texts, permission: 'marking.own' } },
];
