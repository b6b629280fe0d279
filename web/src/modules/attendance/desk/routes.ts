import type { RouteRecordRaw } from 'vue-router';
import type { NavGroup } from '@/platform/desk/nav';
import { attendanceTexts } from '../locale';

const texts = [attendanceTexts];

export const attendanceNav: NavGroup = {
    text: 'nav.after-school-day',
    items: [
        { to: '/attendance', text: 'nav.attendance-day', icon: 'calendar', permission: 'attendance.read' },
        { to: '/attendance/called-leave', text: 'nav.attendance-called-leave', icon: 'edit', permission: 'attendance.enter_leave' },
        { to: '/attendance/corrections', text: 'nav.attendance-corrections', icon: 'edit', permission: 'attendance.read' },
        { to: '/attendance/patrols', text: 'nav.attendance-patrols', icon: 'search', permission: 'attendance.read' },
        { to: '/attendance/incidents', text: 'nav.attendance-incidents', icon: 'alert' },
        { to: '/attendance/bans', text: 'nav.attendance-bans', icon: 'shield', permission: 'attendance.manage' },
        { to: '/attendance/figures', text: 'nav.attendance-figures', icon: 'graph', permission: 'attendance.oversee' },
    ],
};

export const attendanceRoutes: RouteRecordRaw[] = [
    { path: '/attendance', name: 'attendance-day', component: () => import('./DayPage.vue'), meta: { title: 'attendance.page.day', texts, permission: 'attendance.read' } },
    { path: '/attendance/sessions/:id', name: 'attendance-session', component: () => import('./SessionPage.vue'), props: true, meta: { title: 'attendance.page.register', texts, permission: 'attendance.manage' } },
    { path: '/attendance/patrols', name: 'attendance-patrols', component: () => import('./PatrolsPage.vue'), meta: { title: 'attendance.page.patrols', texts, permission: 'attendance.read' } },
    { path: '/attendance/figures', name: 'attendance-figures', component: () => import('./FiguresPage.vue'), meta: { title: 'attendance.page.figures', texts, permission: 'attendance.oversee' } },
    { path: '/attendance/corrections', name: 'attendance-corrections', component: () => import('./CorrectionsPage.vue'), meta: { title: 'attendance.page.corrections', texts, permission: 'attendance.read' } },
    { path: '/attendance/called-leave', name: 'attendance-called-leave', component: () => import('./CalledLeavePage.vue'), meta: { title: 'attendance.page.called-leave', texts, permission: 'attendance.enter_leave' } },
    { path: '/attendance/incidents', name: 'attendance-incidents', component: () => import('./IncidentsPage.vue'), meta: { title: 'attendance.page.incidents', texts } },
    { path: '/attendance/incidents/:id', name: 'attendance-incident', component: () => import('./IncidentPage.vue'), props: true, meta: { title: 'attendance.page.incident', texts } },
    { path: '/attendance/bans', name: 'attendance-bans', component: () => import('./BansPage.vue'), meta: { title: 'attendance.page.bans', texts, permission: 'attendance.manage' } },
];
