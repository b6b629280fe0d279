import type { RouteRecordRaw } from 'vue-router';
import type { NavGroup } from '@/platform/desk/nav';
import { noticesTexts } from '../locale';

const texts = [noticesTexts];

export const noticesNav: NavGroup = {
    text: 'nav.work',
    items: [
        { to: '/', text: 'nav.home', icon: 'home' },
        { to: '/notices', text: 'nav.register', icon: 'notice' },
        { to: '/notices/timeline', text: 'nav.timeline', icon: 'time' },
        { to: '/notices/cleanup', text: 'nav.cleanup', icon: 'broom', permission: 'notices.read' },
        { to: '/notices/interpretations', text: 'nav.interpretation', icon: 'question' },
    ],
};

export const noticesRoutes: RouteRecordRaw[] = [
    { path: '/notices', name: 'notices', component: () => import('./RegisterPage.vue'), meta: { title: 'notices.page.register', texts } },
    { path: '/notices/imports', name: 'import', component: () => import('./ImportPage.vue'), meta: { title: 'notices.page.import', texts, permission: 'notices.write' } },
    { path: '/notices/compare', name: 'compare', component: () => import('./ComparePage.vue'), meta: { title: 'notices.page.compare', texts } },
    { path: '/notices/timeline', name: 'timeline', component: () => import('./TimelinePage.vue'), meta: { title: 'notices.page.timeline', texts } },
    { path: '/notices/cleanup', name: 'cleanup', component: () => import('./CleanupPage.vue'), meta: { title: 'notices.page.cleanup', texts, permission: 'notices.read' } },
    { path: '/notices/cleanup/:id', name: 'campaign', component: () => import('./CampaignPage.vue'), props: true, meta: { title: 'notices.page.campaign', texts, permission: 'notices.read' } },
    { path: '/notices/interpretations', name: 'questions', component: () => import('./QuestionsPage.vue'), meta: { title: 'notices.page.questions', texts } },
    { path: '/notices/interpretations/:id', name: 'question', component: () => import('./QuestionPage.vue'), props: true, meta: { title: 'notices.page.question', texts } },
    { path: '/notices/:id', name: 'notice', component: () => import('./ReadingPage.vue'), props: true, meta: { title: 'notices.page.reading', texts } },
    { path: '/notices/:id/graph', name: 'graph', component: () => import('./GraphPage.vue'), props: true, meta: { title: 'notices.page.graph', texts } },
];
