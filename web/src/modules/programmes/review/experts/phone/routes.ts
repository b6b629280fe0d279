import type { RouteRecordRaw } from 'vue-router';
import { expertsTexts } from '../locale';

export const expertsPhoneRoutes: RouteRecordRaw[] = [
    { path: '/own-expert', name: 'own-expert', component: () => import('./OwnExpertPage.vue'), meta: { title: 'experts.page.own', texts: [expertsTexts], permission: 'experts.own' } },
];
