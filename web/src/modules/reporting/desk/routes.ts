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
    { path: '/reports/:id/release', name: 'report-release', component: () => import('./ReleasePage.vue'), props: true, meta: { title: 'reporting.page.release', texts, permission: 'reporting.release' } },
    { path: '/programme-figures', name: 'programme-figures', component: () => import('./ProgrammesPage.vue'), meta: { title: 'reporting.page.programmes', texts, permission: 'reporting.read' } },
    { path: '/report-builder', name: 'report-builder', component: () => import('./BuilderPage.vue'), meta: { title: 'reporting.page.builder', texts, permission: 'reporting.read' } },
    { path: '/frozen-tables/:id', name: 'frozen-table', component: () => import('./FrozenTablePage.vue'), props: true, meta: { title: 'reporting.builder.frozen', texts, permission: 'reporting.read' } },
    { path: '/burden', name: 'burden', component: () => import('./BurdenPage.vue'), meta: { title: 'reporting.page.burden', texts, permission: 'reporting.read' } },
    { path: '/digest', name: 'digest', component: () => import('./DigestPage.vue'), meta: { title: 'reporting.page.digest', texts, permission: 'reporting.read' } },
    { path: '/open-data', name: 'open-data', component: () => import('./OpenDataPage.vue'), meta: { title: 'reporting.page.open-data', texts, permission: 'reporting.release' } },
];
