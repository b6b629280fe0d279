import type { RouteRecordRaw } from 'vue-router';
import type { NavItem } from '@/platform/desk/nav';
import { eventsTexts } from '../../series/locale';
import { recordsTexts } from '../locale';

const texts = [eventsTexts, recordsTexts];
const permission = 'events.read';

export const recordsNav: readonly NavItem[] = [{ to: '/event-records', text: 'nav.event-records', icon: 'list', permission }];

export const recordsRoutes: RouteRecordRaw[] = [
    { path: '/event-records', name: 'event-records', component: () => import('./RecordsPage.vue'), meta: { title: 'records.page.list', texts, permission } },
    { path: '/event-records/counts', name: 'event-record-counts', component: () => import('./CountsPage.vue'), meta: { title: 'records.page.counts', texts, permission } },
    { path: '/event-records/:id', name: 'event-record', component: () => import('./RecordPage.vue'), props: true, meta: { title: 'records.page.one', texts, permission } },
];
