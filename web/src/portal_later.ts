// What the portal fetches when none of the first records fits: the landing page does without these rooms.
import type { RouteRecordRaw } from 'vue-router';
import { feesPortalRoutes } from '@/modules/fees/portal';
import { programmesPortalRoutes } from '@/modules/programmes/portal';
import { reportingPortalRoutes } from '@/modules/reporting/portal/routes';
import { supervisionPortalRoutes } from '@/modules/supervision/portal';

export const laterRoutes: readonly RouteRecordRaw[] = [...feesPortalRoutes, ...supervisionPortalRoutes, ...programmesPortalRoutes, ...reportingPortalRoutes];
