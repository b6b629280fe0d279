// What the rooms of supervision show to everybody.
import type { RouteRecordRaw } from 'vue-router';
import { complaintsPortalRoutes } from './complaints/portal/routes';
import { evaluationPortalRoutes } from './evaluation/portal/routes';
import { inspectionsPortalRoutes } from './inspections/portal/routes';

export const supervisionPortalRoutes: RouteRecordRaw[] = [...complaintsPortalRoutes, ...inspectionsPortalRoutes, ...evaluationPortalRoutes];
