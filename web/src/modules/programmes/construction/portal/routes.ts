import type { RouteRecordRaw } from 'vue-router';
import { constructionTexts } from '../locale';

export const constructionPortalRoutes: RouteRecordRaw[] = [
    { path: '/construction', name: 'public-construction', component: () => import('./ConstructionPage.vue'), meta: { title: 'construction.page.public', texts: [constructionTexts], open: true } },
];
