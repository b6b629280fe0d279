import type { RouteRecordRaw } from 'vue-router';
import { inspectionsTexts } from '../locale';

const texts = [inspectionsTexts];

export const inspectionsPhoneRoutes: RouteRecordRaw[] = [
    { path: '/inspections', name: 'my-inspections', component: () => import('./MyInspectionsPage.vue'), meta: { title: 'inspections.page.mine', texts, permission: 'inspections.inspect' } },
    { path: '/inspections/:id', name: 'inspection-form', component: () => import('./FormPage.vue'), props: true, meta: { title: 'inspections.page.form', texts, permission: 'inspections.inspect' } },
];
