import type { RouteRecordRaw } from 'vue-router';
import { reportingTexts } from '../locale';

const texts = [reportingTexts];

export const reportingPhoneRoutes: RouteRecordRaw[] = [{ path: '/burden', name: 'own-burden', component: () => import('./BurdenPage.vue'), meta: { title: 'reporting.page.burden', texts, permission: 'reporting.read' } }];
