import type { RouteRecordRaw } from 'vue-router';
import { complaintsTexts } from '../locale';

// One way for both, filing and following: the landing page loads every route record.
export const complaintsPortalRoutes: RouteRecordRaw[] = [{ path: '/complaints', name: 'complaints', component: () => import('./ComplaintsPage.vue'), meta: { title: 'complaints.page.public', texts: [complaintsTexts], open: true } }];
