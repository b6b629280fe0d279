// What the rooms of supervision show to everybody.
import type { RouteRecordRaw } from 'vue-router';
import { evaluationPortalRoutes } from './evaluation/portal/routes';

export const supervisionPortalRoutes: RouteRecordRaw[] = [...evaluationPortalRoutes];
