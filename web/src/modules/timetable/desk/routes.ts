import type { RouteRecordRaw } from 'vue-router';
import type { NavGroup } from '@/platform/desk/nav';
import { timetableTexts } from '../locale';

const texts = [timetableTexts];
const permission = 'timetable.read';

export const timetableNav: NavGroup = {
    text: 'nav.after-school',
    items: [
        { to: '/timetables', text: 'nav.timetables', icon: 'calendar', permission },
        { to: '/special-days', text: 'nav.special-days', icon: 'calendar', permission },
    ],
};

export const timetableRoutes: RouteRecordRaw[] = [
    { path: '/timetables', name: 'timetables', component: () => import('./TimetablesPage.vue'), meta: { title: 'timetable.page.list', texts, permission } },
    { path: '/special-days', name: 'special-days', component: () => import('./SpecialDaysPage.vue'), meta: { title: 'timetable.page.days', texts, permission } },
    { path: '/timetables/:id', name: 'timetable', component: () => import('./TimetablePage.vue'), props: true, meta: { title: 'timetable.page.timetable', texts, permission } },
];
