import type { RouteRecordRaw } from 'vue-router';
import type { NavItem } from '@/platform/desk/nav';
import { exemptionTexts } from '../locale';

const texts = [exemptionTexts];

export const exemptionsNav: NavItem[] = [{ to: '/fees/exemptions', text: 'nav.fee-exemptions', icon: 'people', permission: 'exemptions.read' }];

export const exemptionsRoutes: RouteRecordRaw[] = [
    { path: '/fees/exemptions', name: 'fee-exemptions', component: () => import('./ExemptionsPage.vue'), meta: { title: 'exemptions.page.list', texts, permission: 'exemptions.read' } },
    { path: '/fees/exemptions/import', name: 'fee-exemptions-import', component: () => import('./ImportPage.vue'), meta: { title: 'exemptions.page.import', texts, permission: 'exemptions.write' } },
];
