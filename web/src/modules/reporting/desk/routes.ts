import type { RouteRecordRaw } from 'vue-router';
import type { NavGroup } from '@/platform/desk/nav';
import { reportingTexts } from '../locale';

const texts = [reportingTexts];

export const reportingNav: NavGroup = {
    text: 'nav.reporting',
    items: [
        { to: '/figures', text: 'nav.figures', icon: 'graph', permission: 'reporting.read' },
        { to: '/reports', text: 'nav.reports', icon: 'print', permission: 'reporting.read' },
    ],
};

export const reportingRoutes: RouteRecordRaw[] = [
    { path: '/figures', name: 'figures', component: () => import('./FiguresPage.vue'), meta: { title: 'reporting.page.figures', texts, permission: 'reporting.read' } },
    { path: '/figures/:name', name: 'figure', component: () => import('./FigurePage.vue'), props: true, meta: { title: 'reporting.page.figure', texts, permission: 'reporting.read' } },
    { path: '/reports', name: 'reports', component: () => import('./ReportsPage.vue'), meta: { title: 'reporting.page.reports', texts, permission: 'reporting.read' } },
    { path: '/reports/:id', name: 'report', component: () => import('./ReportPage.vue'), props: true, meta: { title: 'reporting.page.report', texts, permission: 'reporting.read' } },
];
