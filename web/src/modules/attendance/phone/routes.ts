import type { RouteRecordRaw } from 'vue-router';
import { attendanceTexts } from '../locale';

const texts = [attendanceTexts];

export const attendancePhoneRoutes: RouteRecordRaw[] = [
    { path: '/today', name: 'today', component: () => import('./TodayPage.vue'), meta: { title: 'attendance.page.today', texts } },
    { path: '/today/register/:id', name: 'register', component: () => import('./RegisterPage.vue'), props: true, meta: { title: 'attendance.page.register', texts } },
    { path: '/today/hand-over/:id', name: 'hand-over', component: () => import('./HandOverPage.vue'), props: true, meta: { title: 'attendance.page.hand-over', texts } },
    { path: '/today/called-leave', name: 'called-leave', component: () => import('./CalledLeavePage.vue'), meta: { title: 'attendance.page.called-leave', texts } },
    { path: '/today/children/:pupil/leave', name: 'leave', component: () => import('./LeavePage.vue'), props: true, meta: { title: 'attendance.page.leave', texts } },
    { path: '/today/children/:pupil/code', name: 'pick-up-code', component: () => import('./CodePage.vue'), props: true, meta: { title: 'attendance.page.code', texts } },
    { path: '/today/children/:pupil/month', name: 'attendance-month', component: () => import('./MonthPage.vue'), props: true, meta: { title: 'attendance.page.month', texts } },
    { path: '/today/children/:pupil/way-home', name: 'way-home', component: () => import('./WayHomePage.vue'), props: true, meta: { title: 'attendance.page.way-home', texts } },
];
