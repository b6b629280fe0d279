import type { RouteRecordRaw } from 'vue-router';
import type { NavItem } from '@/platform/desk/nav';
import { chargesTexts } from '../locale';

const texts = [chargesTexts];
const permission = 'charges.read';

export const chargesNav: readonly NavItem[] = [
    { to: '/fees', text: 'nav.fees-cockpit', icon: 'home', permission },
    { to: '/fees/bills', text: 'nav.fees-bills', icon: 'list', permission },
    { to: '/fees/ledger', text: 'nav.fees-ledger', icon: 'graph', permission: 'ledger.read' },
    { to: '/fees/claim', text: 'nav.fees-claim', icon: 'people', permission: 'exemptions.read' },
    { to: '/fees/schools', text: 'nav.fees-schools', icon: 'compare', permission: 'charges.oversee' },
];

export const chargesRoutes: RouteRecordRaw[] = [
    { path: '/fees', name: 'fees', component: () => import('./CockpitPage.vue'), meta: { title: 'charges.page.cockpit', texts, permission } },
    { path: '/fees/bills', name: 'fees-bills', component: () => import('./BillsPage.vue'), meta: { title: 'charges.page.bills', texts, permission } },
    { path: '/fees/bills/new', name: 'fees-bills-new', component: () => import('./NewBillsPage.vue'), meta: { title: 'charges.page.new-bills', texts, permission } },
    { path: '/fees/bills/:id', name: 'fees-bill', component: () => import('./BillPage.vue'), props: true, meta: { title: 'charges.page.bill', texts, permission } },
    { path: '/fees/ledger', name: 'fees-ledger', component: () => import('./LedgerPage.vue'), meta: { title: 'charges.page.ledger', texts, permission: 'ledger.read' } },
    { path: '/fees/claim', name: 'fees-claim', component: () => import('./ClaimPage.vue'), meta: { title: 'charges.page.claim', texts, permission: 'exemptions.read' } },
    { path: '/fees/schools', name: 'fees-schools', component: () => import('./SchoolsPage.vue'), meta: { title: 'charges.page.schools', texts, permission: 'charges.oversee' } },
];
