import type { RouteRecordRaw } from 'vue-router';
import type { NavGroup } from '@/platform/desk/nav';
import { catalogueTexts } from '../locale';

const texts = [catalogueTexts];
const permission = 'catalogue.read';

export const catalogueNav: NavGroup = {
    text: 'nav.after-school',
    items: [
        { to: '/plans', text: 'nav.plans', icon: 'notice', permission },
        { to: '/service-people', text: 'nav.service-people', icon: 'people', permission: 'catalogue.plan' },
        { to: '/surveys', text: 'nav.surveys', icon: 'question', permission },
        { to: '/outside-bodies', text: 'nav.outside-bodies', icon: 'shield' },
        { to: '/outside-contracts', text: 'nav.outside-contracts', icon: 'shield', permission: 'catalogue.plan' },
    ],
};

export const catalogueRoutes: RouteRecordRaw[] = [
    { path: '/plans', name: 'plans', component: () => import('./PlansPage.vue'), meta: { title: 'catalogue.page.plans', texts, permission } },
    { path: '/plans/:id', name: 'plan', component: () => import('./PlanPage.vue'), props: true, meta: { title: 'catalogue.page.plan', texts, permission } },
    { path: '/service-people', name: 'service-people', component: () => import('./PeoplePage.vue'), meta: { title: 'catalogue.page.people', texts, permission } },
    { path: '/surveys', name: 'surveys', component: () => import('./SurveysPage.vue'), meta: { title: 'catalogue.page.surveys', texts, permission } },
    { path: '/surveys/:id', name: 'survey', component: () => import('./SurveyPage.vue'), props: true, meta: { title: 'catalogue.page.survey', texts, permission } },
    { path: '/outside-bodies', name: 'outside-bodies', component: () => import('./OutsideBodiesPage.vue'), meta: { title: 'catalogue.page.outside', texts } },
    { path: '/outside-contracts', name: 'outside-contracts', component: () => import('./ContractsPage.vue'), meta: { title: 'catalogue.page.contracts', texts, permission } },
    { path: '/outside-bodies/:id', name: 'outside-body', component: () => import('./OutsideBodyPage.vue'), props: true, meta: { title: 'catalogue.page.outside-body', texts } },
];
