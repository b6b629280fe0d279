import type { RouteRecordRaw } from 'vue-router';
import { timetableTexts } from '../locale';

const texts = [timetableTexts];

export const timetablePhoneRoutes: RouteRecordRaw[] = [
    { path: '/sessions', name: 'my-sessions', component: () => import('./MySessionsPage.vue'), meta: { title: 'timetable.page.mine', texts } },
    { path: '/children/timetable', name: 'children-timetable', component: () => import('./ChildrenPage.vue'), meta: { title: 'timetable.page.children', texts } },
];
