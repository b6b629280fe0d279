import type { RouteRecordRaw } from 'vue-router';
import { linesTexts } from '../locale';

const texts = [linesTexts];

export const linesPortalRoutes: RouteRecordRaw[] = [
    { path: '/programmes', name: 'public-lines', component: () => import('./LinesPage.vue'), meta: { title: 'lines.page.public', texts, open: true } },
    { path: '/programmes/lines/:id', name: 'public-line', component: () => import('./LinePublicPage.vue'), props: true, meta: { title: 'lines.page.public', texts, open: true } },
];
