import type { RouteRecordRaw } from 'vue-router';
import { payTexts } from '../locale';

export const payPhoneRoutes: RouteRecordRaw[] = [{ path: '/my-pay', name: 'own-pay', component: () => import('./OwnPayPage.vue'), meta: { title: 'pay.page.own', texts: [payTexts] } }];
