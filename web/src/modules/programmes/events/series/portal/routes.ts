import type { RouteRecordRaw } from 'vue-router';
import { eventsTexts } from '../locale';

const texts = [eventsTexts];

export const seriesPortalRoutes: RouteRecordRaw[] = [
    { path: '/lectures', name: 'public-lectures', component: () => import('./LecturesPage.vue'), meta: { title: 'events.page.public', texts, open: true } },
    { path: '/lectures/:id', name: 'public-lecture', component: () => import('./LecturePage.vue'), props: true, meta: { title: 'events.page.edition', texts, open: true } },
    { path: '/lecture-ticket', name: 'lecture-ticket', component: () => import('./TicketPage.vue'), meta: { title: 'events.ticket.title', texts, open: true } },
];
