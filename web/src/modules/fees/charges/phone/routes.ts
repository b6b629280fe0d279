import type { RouteRecordRaw } from 'vue-router';
import { chargesTexts } from '../locale';

const texts = [chargesTexts];

export const chargesPhoneRoutes: RouteRecordRaw[] = [
    { path: '/children/:pupil/fees', name: 'child-fees', component: () => import('./ChildFeesPage.vue'), props: true, meta: { title: 'charges.page.child', texts } },
];
