import type { RouteRecordRaw } from 'vue-router';
import type { NavGroup } from '@/platform/desk/nav';
import { rulesTexts } from '../locale';

const texts = [rulesTexts];
const permission = 'rules.read';

export const rulesNav: NavGroup = {
    text: 'nav.rules',
    items: [
        { to: '/rules', text: 'nav.rules-held', icon: 'shield', permission },
        { to: '/rules/values', text: 'nav.rules-values', icon: 'list', permission },
        { to: '/rules/conflicts', text: 'nav.rules-conflicts', icon: 'compare', permission },
        { to: '/rules/phones', text: 'nav.rules-phones', icon: 'info', permission },
    ],
};

export const rulesRoutes: RouteRecordRaw[] = [
    { path: '/rules', name: 'rules', component: () => import('./HeldPage.vue'), meta: { title: 'rules.page.held', texts, permission } },
    // The rule stands in the query: its key has dots, and a path with a dot is a file.
    { path: '/rules/why', name: 'rule-why', component: () => import('./WhyPage.vue'), meta: { title: 'rules.page.why', texts, permission } },
    { path: '/rules/enter', name: 'rule-enter', component: () => import('./EnterPage.vue'), meta: { title: 'rules.page.enter', texts, permission: 'rules.write' } },
    { path: '/rules/values', name: 'rule-values', component: () => import('./ValuesPage.vue'), meta: { title: 'rules.page.values', texts, permission } },
    { path: '/rules/values/:id', name: 'rule-value', component: () => import('./ValuePage.vue'), props: true, meta: { title: 'rules.page.value', texts, permission } },
    { path: '/rules/conflicts', name: 'rule-conflicts', component: () => import('./ConflictsPage.vue'), meta: { title: 'rules.page.conflicts', texts, permission } },
    { path: '/rules/resting', name: 'rule-resting', component: () => import('./RestingPage.vue'), meta: { title: 'rules.page.resting', texts, permission } },
    { path: '/rules/phones', name: 'rule-phones', component: () => import('./PhonesPage.vue'), meta: { title: 'rules.page.phones', texts, permission } },
];
