import type { RouteRecordRaw } from 'vue-router';
import type { NavItem } from '@/platform/desk/nav';
import { complaintsTexts } from '../locale';

const texts = [complaintsTexts];

export const complaintsNav: readonly NavItem[] = [
    { to: '/complaints', text: 'nav.complaints', icon: 'notice', permission: 'complaints.read' },
    { to: '/complaints-against', text: 'nav.complaints-against', icon: 'question', permission: 'complaints.answer' },
    { to: '/complaint-figures', text: 'nav.complaint-figures', icon: 'graph', permission: 'complaints.read' },
    { to: '/complaint-rules', text: 'nav.complaint-rules', icon: 'list', permission: 'complaints.read' },
    { to: '/custody', text: 'nav.custody', icon: 'key', permission: 'complaints.custody' },
];

export const complaintsRoutes: RouteRecordRaw[] = [
    { path: '/complaints', name: 'complaint-queue', component: () => import('./QueuePage.vue'), meta: { title: 'complaints.page.queue', texts, permission: 'complaints.read' } },
    { path: '/complaints/enter', name: 'enter-complaint', component: () => import('./EnterPage.vue'), meta: { title: 'complaints.page.enter', texts, permission: 'complaints.route' } },
    { path: '/complaints/transfers', name: 'complaint-transfers', component: () => import('./TransfersPage.vue'), meta: { title: 'complaints.page.transfers', texts, permission: 'complaints.route' } },
    { path: '/complaints/:county/:id', name: 'complaint-case', component: () => import('./CasePage.vue'), props: true, meta: { title: 'complaints.page.case', texts, permission: 'complaints.read' } },
    { path: '/complaints-against', name: 'complaints-against', component: () => import('./AgainstPage.vue'), meta: { title: 'complaints.page.against', texts, permission: 'complaints.answer' } },
    { path: '/complaint-figures', name: 'complaint-figures', component: () => import('./FiguresPage.vue'), meta: { title: 'complaints.page.figures', texts, permission: 'complaints.read' } },
    { path: '/complaint-rules', name: 'complaint-rules', component: () => import('./RulesPage.vue'), meta: { title: 'complaints.page.rules', texts, permission: 'complaints.read' } },
    { path: '/custody', name: 'custody', component: () => import('./CustodyPage.vue'), meta: { title: 'complaints.page.custody', texts, permission: 'complaints.custody' } },
];
