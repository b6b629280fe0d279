import type { RouteRecordRaw } from 'vue-router';
import type { NavItem } from '@/platform/desk/nav';
import { inspectionsTexts } from '../locale';

const texts = [inspectionsTexts];

export const inspectionsNav: readonly NavItem[] = [
    { to: '/inspections/plans', text: 'nav.inspection-plans', icon: 'list', permission: 'inspections.read' },
    { to: '/inspections/tasks', text: 'nav.inspection-tasks', icon: 'check', permission: 'inspections.read' },
    { to: '/inspections/inspectors', text: 'nav.inspectors', icon: 'people', permission: 'inspections.plan' },
    { to: '/inspections/templates', text: 'nav.inspection-templates', icon: 'list', permission: 'inspections.plan' },
];

export const inspectionsRoutes: RouteRecordRaw[] = [
    { path: '/inspections/plans', name: 'inspection-plans', component: () => import('./PlansPage.vue'), meta: { title: 'inspections.page.plans', texts, permission: 'inspections.read' } },
    { path: '/inspections/plans/new', name: 'inspection-plan-new', component: () => import('./PlanEditPage.vue'), meta: { title: 'inspections.page.plan-new', texts, permission: 'inspections.plan' } },
    { path: '/inspections/plans/:id', name: 'inspection-plan', component: () => import('./PlanPage.vue'), props: true, meta: { title: 'inspections.page.plan', texts, permission: 'inspections.read' } },
    { path: '/inspections/plans/:id/edit', name: 'inspection-plan-edit', component: () => import('./PlanEditPage.vue'), props: true, meta: { title: 'inspections.page.plan-edit', texts, permission: 'inspections.plan' } },
    { path: '/inspections/draws/:id', name: 'inspection-draw', component: () => import('./DrawRoomPage.vue'), props: true, meta: { title: 'inspections.page.draw', texts, permission: 'inspections.read' } },
    { path: '/inspections/tasks', name: 'inspection-tasks', component: () => import('./TasksPage.vue'), meta: { title: 'inspections.page.tasks', texts, permission: 'inspections.read' } },
    { path: '/inspections/tasks/new', name: 'inspection-direct', component: () => import('./DirectPage.vue'), meta: { title: 'inspections.page.direct', texts, permission: 'inspections.plan' } },
    { path: '/inspections/tasks/:id', name: 'inspection-task', component: () => import('./TaskPage.vue'), props: true, meta: { title: 'inspections.page.task', texts } },
    { path: '/inspections/inspectors', name: 'inspectors', component: () => import('./InspectorsPage.vue'), meta: { title: 'inspections.page.inspectors', texts, permission: 'inspections.plan' } },
    { path: '/inspections/templates', name: 'inspection-templates', component: () => import('./TemplatesPage.vue'), meta: { title: 'inspections.page.templates', texts, permission: 'inspections.plan' } },
    { path: '/inspections/templates/:id', name: 'inspection-template', component: () => import('./TemplatePage.vue'), props: true, meta: { title: 'inspections.page.template', texts, permission: 'inspections.plan' } },
];
