import type { RouteRecordRaw } from 'vue-router';
import { homeTexts } from '../locale';

export const homeRoutes: RouteRecordRaw[] = [{ path: '/', name: 'home', component: () => import('./HomePage.vue'), meta: { title: 'home.page.home', texts: [homeTexts] } }];
