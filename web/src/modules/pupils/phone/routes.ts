import type { RouteRecordRaw } from 'vue-router';
import { pupilsTexts } from '../locale';

const texts = [pupilsTexts];

export const pupilsPhoneRoutes: RouteRecordRaw[] = [
    { path: '/children', name: 'children', component: () => import('./ChildrenPage.vue'), meta: { title: 'pupils.page.children', texts } },
    { path: '/children/bind', name: 'bind', component: () => import('./BindPage.vue'), meta: { title: 'pupils.page.bind', texts } },
    { path: '/children/contact', name: 'contact', component: () => import('./ContactPage.vue'), meta: { title: 'pupils.page.contact', texts } },
    { path: '/children/:id', name: 'child', component: () => import('./ChildPage.vue'), props: true, meta: { title: 'pupils.page.child', texts } },
    { path: '/children/:id/agreements/:agreement', name: 'child-agreement', component: () => import('./AgreementPage.vue'), props: true, meta: { title: 'pupils.page.agreement', texts } },
    { path: '/join', name: 'join', component: () => import('./JoinPage.vue'), meta: { title: 'pupils.page.join', texts, open: true } },
    { path: '/own-classes', name: 'own-classes', component: () => import('./OwnClassesPage.vue'), meta: { title: 'pupils.page.own-classes', texts, permission: 'pupils.own_class' } },
];
