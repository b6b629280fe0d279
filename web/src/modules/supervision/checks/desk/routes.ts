import type { RouteRecordRaw } from 'vue-router';
import type { NavItem } from '@/platform/desk/nav';
import { checksTexts } from '../locale';

const texts = [checksTexts];

export const checksNav: readonly NavItem[] = [
    { to: '/check-cases', text: 'nav.check-cases', icon: 'alert', permission: 'checks.read' },
    { to: '/check-rules', text: 'nav.check-rules', icon: 'shield', permission: 'checks.read' },
];

export const checksRoutes: RouteRecordRaw[] = [
    { path: '/check-cases', name: 'check-cases', component: () => import('./CasesPage.vue'), meta: { title: 'checks.page.cases', texts, permission: 'checks.read' } },
    { path: '/check-cases/:id', name: 'check-case', component: () => import('./CasePage.vue'), props: true, meta: { title: 'checks.page.case', texts, permission: 'checks.read' } },
    { path: '/check-rules', name: 'check-rules', component: () => import('./RulesPage.vue'), meta: { title: 'checks.page.rules', texts, permission: 'checks.read' } },
];
