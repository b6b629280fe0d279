import type { RouteRecordRaw } from 'vue-router';
import { markingTexts } from '../locale';

const texts = [markingTexts];

export const markingPhoneRoutes: RouteRecordRaw[] = [
    { path: '/my-reviews', name: 'my-reviews', component: () => import('./MyReviewsPage.vue'), meta: { title: 'marking.page.mine', texts, permission: 'marking.own' } },
    { path: '/my-reviews/:county/:round/:code', name: 'my-review-item', component: () => import('./MyItemPage.vue'), props: true, meta: { title: 'marking.page.item', texts, permission: 'marking.own' } },
];
