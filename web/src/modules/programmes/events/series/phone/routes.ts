import type { RouteRecordRaw } from 'vue-router';
import { eventsTexts } from '../locale';

const texts = [eventsTexts];

export const seriesPhoneRoutes: RouteRecordRaw[] = [
    { path: '/events', name: 'events', component: () => import('./EventsPage.vue'), meta: { title: 'events.page.phone', texts } },
    { path: '/events/:id', name: 'event', component: () => import('./EventPage.vue'), props: true, meta: { title: 'events.page.edition', texts } },
    { path: '/event-door/:id', name: 'event-door', component: () => import('./DoorPage.vue'), props: true, meta: { title: 'events.page.door', texts, permission: 'events.door' } },
];
