import type { RouteRecordRaw } from 'vue-router';
import { enrolmentTexts } from '../locale';

const texts = [enrolmentTexts];

export const enrolmentPhoneRoutes: RouteRecordRaw[] = [
    { path: '/enrolment', name: 'enrolment', component: () => import('./ChildrenPage.vue'), meta: { title: 'enrolment.page.children', texts } },
    { path: '/enrolment/:pupil', name: 'enrolment-child', component: () => import('./ChildPage.vue'), props: true, meta: { title: 'enrolment.page.child', texts } },
    { path: '/enrolment/:pupil/rounds/:round', name: 'enrolment-choose', component: () => import('./ChoosePage.vue'), props: true, meta: { title: 'enrolment.page.choose', texts } },
];
