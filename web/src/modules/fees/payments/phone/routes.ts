import type { RouteRecordRaw } from 'vue-router';
import { paymentsTexts } from '../locale';

const texts = [paymentsTexts];

export const paymentsPhoneRoutes: RouteRecordRaw[] = [
    { path: '/pay', name: 'pay', component: () => import('./PayPage.vue'), meta: { title: 'payments.page.pay', texts } },
    { path: '/pay/:pupil/receipts/:id', name: 'pay-receipt', component: () => import('./ReceiptPage.vue'), props: true, meta: { title: 'payments.page.receipt', texts } },
];
