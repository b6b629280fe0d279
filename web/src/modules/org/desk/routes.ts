import type { RouteRecordRaw } from 'vue-router';
import type { NavGroup } from '@/platform/desk/nav';
import { orgTexts } from '../locale';

const texts = [orgTexts];

export const orgNav: NavGroup = {
    text: 'nav.basis',
    items: [
        { to: '/bodies', text: 'nav.bodies', icon: 'tree', permission: 'org.read' },
        { to: '/school-terms', text: 'nav.school-terms', icon: 'calendar', permission: 'org.calendar' },
        { to: '/working-days', text: 'nav.calendar', icon: 'calendar' },
    ],
};

export const orgRoutes: RouteRecordRaw[] = [
    { path: '/bodies/:id?', name: 'bodies', component: () => import('./BodiesPage.vue'), props: true, meta: { title: 'org.page.bodies', texts, permission: 'org.read' } },
    { path: '/school-terms', name: 'school-terms', component: () => import('./SchoolTermsPage.vue'), meta: { title: 'org.page.school-terms', texts, permission: 'org.read' } },
    { path: '/working-days', name: 'working-days', component: () => import('./WorkingDaysPage.vue'), meta: { title: 'org.page.working-days', texts } },
];
