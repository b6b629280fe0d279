import type { RouteRecordRaw } from 'vue-router';
import { rulesTexts } from '../locale';

export const rulesPortalRoutes: RouteRecordRaw[] = [
    { path: '/rules', name: 'rules', component: () => import('./RulesPage.vue'), meta: { title: 'rules.page.public', texts: [rulesTexts], open: true } },
];
