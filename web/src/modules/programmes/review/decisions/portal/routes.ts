import type { RouteRecordRaw } from 'vue-router';
import { decisionsTexts } from '../locale';

const texts = [decisionsTexts];

export const decisionsPortalRoutes: RouteRecordRaw[] = [
    { path: '/programmes/awards', name: 'public-awards', component: () => import('./PublicAwardsPage.vue'), meta: { title: 'decisions.page.public', texts, open: true } },
    { path: '/programmes/awards/:id', name: 'public-award', component: () => import('./PublicAwardPage.vue'), props: true, meta: { title: 'decisions.page.public-one', texts, open: true } },
];
