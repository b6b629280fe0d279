import type { RouteRecordRaw } from 'vue-router';
import type { NavGroup } from '@/platform/desk/nav';
import { identityTexts } from '../locale';

const texts = [identityTexts];

export const identityNav: NavGroup = {
    text: 'nav.rights',
    items: [
        { to: '/accounts', text: 'nav.accounts', icon: 'people', permission: 'accounts.read' },
        { to: '/roles', text: 'nav.roles', icon: 'key', permission: 'roles.read' },
        { to: '/audit', text: 'nav.audit', icon: 'shield', permission: 'audit.read' },
    ],
};

export const identityRoutes: RouteRecordRaw[] = [
    { path: '/sign-in', name: 'sign-in', component: () => import('./SignInPage.vue'), meta: { title: 'identity.page.sign-in', texts, open: true } },
    { path: '/sign-in/oidc', name: 'oidc', component: () => import('./OidcPage.vue'), meta: { title: 'identity.page.oidc', texts, open: true } },
    { path: '/account', name: 'account', component: () => import('./AccountPage.vue'), meta: { title: 'identity.page.account', texts } },
    { path: '/accounts', name: 'accounts', component: () => import('./AccountsPage.vue'), meta: { title: 'identity.page.accounts', texts, permission: 'accounts.read' } },
    { path: '/accounts/:id', name: 'account-case', component: () => import('./AccountCasePage.vue'), props: true, meta: { title: 'identity.page.account-case', texts, permission: 'accounts.read' } },
    { path: '/roles', name: 'roles', component: () => import('./RolesPage.vue'), meta: { title: 'identity.page.roles', texts, permission: 'roles.read' } },
    { path: '/audit', name: 'audit', component: () => import('./AuditPage.vue'), meta: { title: 'identity.page.audit', texts, permission: 'audit.read' } },
];
