import type { RouteRecordRaw } from 'vue-router';
import { disclosureTexts } from '../locale';

const texts = [disclosureTexts];

export const disclosurePortalRoutes: RouteRecordRaw[] = [
    { path: '/fee-notices', name: 'public-fee-notices', component: () => import('./NoticesPage.vue'), meta: { title: 'disclosure.page.public-notices', texts, open: true } },
    { path: '/fee-notices/:id', name: 'public-fee-notice', component: () => import('./NoticePage.vue'), props: true, meta: { title: 'disclosure.page.public-notice', texts, open: true } },
];
