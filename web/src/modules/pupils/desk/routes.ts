import type { RouteRecordRaw } from 'vue-router';
import type { NavGroup } from '@/platform/desk/nav';
import { pupilsTexts } from '../locale';

const texts = [pupilsTexts];

export const pupilsNav: NavGroup = {
    text: 'nav.school',
    items: [
        { to: '/classes', text: 'nav.classes', icon: 'people', permission: 'pupils.read' },
        { to: '/own-classes', text: 'nav.own-classes', icon: 'people', permission: 'pupils.own_class' },
        { to: '/consents', text: 'nav.consents', icon: 'check', permission: 'pupils.read' },
        { to: '/guardianships', text: 'nav.guardians', icon: 'link', permission: 'pupils.guardians' },
        { to: '/corrections', text: 'nav.corrections', icon: 'edit', permission: 'pupils.write' },
        { to: '/agreements', text: 'nav.agreements', icon: 'notice', permission: 'pupils.agreements' },
        { to: '/pupil-groups', text: 'nav.groups', icon: 'shield', permission: 'pupils.groups' },
    ],
};

export const pupilsRoutes: RouteRecordRaw[] = [
    { path: '/classes', name: 'classes', component: () => import('./ClassesPage.vue'), meta: { title: 'pupils.page.classes', texts, permission: 'pupils.read' } },
    { path: '/own-classes', name: 'own-classes', component: () => import('./ClassesPage.vue'), meta: { title: 'pupils.page.own-classes', texts, permission: 'pupils.own_class' } },
    { path: '/classes/:id/slips', name: 'slips', component: () => import('./SlipsPage.vue'), props: true, meta: { title: 'pupils.page.slips', texts } },
    { path: '/classes/:id/consents', name: 'class-consents', component: () => import('./ClassBoardPage.vue'), props: true, meta: { title: 'pupils.page.class-board', texts } },
    {
        path: '/classes/:id/consents/paper',
        name: 'paper-consents',
        component: () => import('./PaperConsentsPage.vue'),
        props: (route) => ({ id: route.params['id'], term: typeof route.query['term'] === 'string' ? route.query['term'] : undefined }),
        meta: { title: 'pupils.page.paper-consents', texts },
    },
    { path: '/pupils', name: 'pupils', component: () => import('./RosterPage.vue'), meta: { title: 'pupils.page.roster', texts } },
    { path: '/pupils/:id', name: 'pupil', component: () => import('./PupilPage.vue'), props: true, meta: { title: 'pupils.page.pupil', texts } },
    { path: '/roster-imports', name: 'roster-import', component: () => import('./ImportPage.vue'), meta: { title: 'pupils.page.import', texts, permission: 'pupils.write' } },
    { path: '/guardianships', name: 'guardianships', component: () => import('./GuardiansPage.vue'), meta: { title: 'pupils.page.guardians', texts, permission: 'pupils.guardians' } },
    { path: '/corrections', name: 'corrections', component: () => import('./CorrectionsPage.vue'), meta: { title: 'pupils.page.corrections', texts, permission: 'pupils.write' } },
    { path: '/agreements', name: 'agreements', component: () => import('./AgreementsPage.vue'), meta: { title: 'pupils.page.agreements', texts, permission: 'pupils.agreements' } },
    { path: '/agreements/:id', name: 'agreement', component: () => import('./AgreementPage.vue'), props: true, meta: { title: 'pupils.page.agreement', texts, permission: 'pupils.agreements' } },
    { path: '/consents', name: 'consents', component: () => import('./BoardPage.vue'), meta: { title: 'pupils.page.board', texts, permission: 'pupils.read' } },
    { path: '/pupil-groups', name: 'pupil-groups', component: () => import('./GroupsPage.vue'), meta: { title: 'pupils.page.groups', texts, permission: 'pupils.groups' } },
];
