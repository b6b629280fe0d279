import type { RouteRecordRaw } from 'vue-router';
import { eventsTexts } from '../../series/locale';
import { recordsTexts } from '../locale';

export const recordsPortalRoutes: RouteRecordRaw[] = [
    { path: '/heritage', name: 'public-heritage', component: () => import('./HeritagePage.vue'), meta: { title: 'records.page.public', texts: [eventsTexts, recordsTexts], open: true } },
];
