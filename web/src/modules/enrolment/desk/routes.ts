import type { RouteRecordRaw } from 'vue-router';
import type { NavGroup } from '@/platform/desk/nav';
import { enrolmentTexts } from '../locale';

const texts = [enrolmentTexts];

export const enrolmentNav: NavGroup = {
    text: 'nav.after-school',
    items: [
        { to: '/enrolment', text: 'nav.enrolment', icon: 'list', permission: 'enrolment.read' },
        { to: '/own-enrolment', text: 'nav.own-enrolment', icon: 'list', permission: 'enrolment.enter' },
    ],
};

export const enrolmentRoutes: RouteRecordRaw[] = [
    { path: '/enrolment', name: 'enrolment', component: () => import('./RoundsPage.vue'), meta: { title: 'enrolment.page.rounds', texts, permission: 'enrolment.read' } },
    { path: '/own-enrolment', name: 'own-enrolment', component: () => import('./OwnClassesPage.vue'), meta: { title: 'enrolment.page.own-classes', texts, permission: 'enrolment.enter' } },
    { path: '/own-enrolment/:klass', name: 'own-class', component: () => import('./OwnClassPage.vue'), props: true, meta: { title: 'enrolment.page.own-class', texts, permission: 'enrolment.enter' } },
    {
        path: '/own-enrolment/:klass/paper',
        name: 'own-class-paper',
        component: () => import('./BasePaperPage.vue'),
        props: (route) => ({ klass: route.params['klass'], plan: typeof route.query['plan'] === 'string' ? route.query['plan'] : undefined }),
        meta: { title: 'enrolment.page.base-paper', texts, permission: 'enrolment.enter' },
    },
    { path: '/enrolment/new', name: 'enrolment-plan', component: () => import('./RoundFormPage.vue'), meta: { title: 'enrolment.page.plan-round', texts, permission: 'enrolment.rounds' } },
    { path: '/enrolment/plans/:plan/base-groups', name: 'base-groups', component: () => import('./BaseGroupsPage.vue'), props: true, meta: { title: 'enrolment.page.base-groups', texts, permission: 'enrolment.read' } },
    { path: '/enrolment/:id/change', name: 'enrolment-change', component: () => import('./RoundFormPage.vue'), props: true, meta: { title: 'enrolment.page.change-round', texts, permission: 'enrolment.rounds' } },
    { path: '/enrolment/:id/seats', name: 'enrolment-seats', component: () => import('./SeatsPage.vue'), props: true, meta: { title: 'enrolment.page.seats', texts, permission: 'enrolment.seats' } },
    { path: '/enrolment/:id', name: 'enrolment-cockpit', component: () => import('./CockpitPage.vue'), props: true, meta: { title: 'enrolment.page.cockpit', texts, permission: 'enrolment.read' } },
    { path: '/enrolment/:id/classes/:klass/paper', name: 'enrolment-paper', component: () => import('./PaperFormsPage.vue'), props: true, meta: { title: 'enrolment.page.paper', texts, permission: 'enrolment.enter' } },
    { path: '/enrolment/:id/classes/:klass', name: 'enrolment-class', component: () => import('./ClassPage.vue'), props: true, meta: { title: 'enrolment.page.class', texts, permission: 'enrolment.enter' } },
];
