import type { RouteRecordRaw } from 'vue-router';
import { closingTexts } from '../locale';

const texts = [closingTexts];

export const closingPhoneRoutes: RouteRecordRaw[] = [
    { path: '/children/:pupil/fees/statement/:plan', name: 'fee-statement', component: () => import('./StatementPage.vue'), props: true, meta: { title: 'closing.page.statement', texts } },
];
