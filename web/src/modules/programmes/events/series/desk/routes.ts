import type { RouteRecordRaw } from 'vue-router';
import type { NavItem } from '@/platform/desk/nav';
import { eventsTexts } from '../locale';

const texts = [eventsTexts];
const permission = 'events.read';

export const seriesNav: readonly NavItem[] = [
    { to: '/event-series', text: 'nav.event-series', icon: 'calendar', permission },
    { to: '/event-briefs', text: 'nav.event-briefs', icon: 'notice', permission },
];

export const seriesRoutes: RouteRecordRaw[] = [
    { path: '/event-series', name: 'event-series', component: () => import('./SeriesListPage.vue'), meta: { title: 'events.page.series', texts, permission } },
    { path: '/event-series/:id', name: 'event-one-series', component: () => import('./SeriesPage.vue'), props: true, meta: { title: 'events.page.one-series', texts, permission } },
    { path: '/event-editions/:id', name: 'event-edition', component: () => import('./EditionPage.vue'), props: true, meta: { title: 'events.page.edition', texts, permission } },
    { path: '/event-briefs', name: 'event-briefs', component: () => import('./BriefsPage.vue'), meta: { title: 'events.page.briefs', texts, permission } },
    { path: '/event-briefs/:id', name: 'event-brief', component: () => import('./BriefPage.vue'), props: true, meta: { title: 'events.page.brief', texts, permission } },
];
