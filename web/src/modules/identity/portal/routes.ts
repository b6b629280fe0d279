import type { RouteRecordRaw } from 'vue-router';
import { identityTexts } from '../locale';

const texts = [identityTexts];

export const identityPortalRoutes: RouteRecordRaw[] = [{ path: '/sign-in', name: 'sign-in', component: () => import('./SignInPage.vue'), meta: { title: 'identity.page.sign-in', texts, open: true } }];
