// What the portal fetches when none of the first records fits: the landing page does without these rooms.
import type { RouteRecordRaw } from 'vue-router';
import { allocationPortalRoutes } from '@/modules/allocation/portal/routes';
import { cataloguePortalRoutes } from '@/modules/catalogue/portal/routes';
import { enrolmentPortalRoutes } from '@/modules/enrolment/portal/routes';
import { feesPortalRoutes } from '@/modules/fees/portal';
import { programmesPortalRoutes } from '@/modules/programmes/portal';
import { reportingPortalRoutes } from '@/modules/reporting/portal/routes';
import { rulesPortalRoutes } from '@/modules/rules/portal/routes';
import { supervisionPortalRoutes } from '@/modules/supervision/portal';

export const laterRoutes: readonly RouteRecordRaw[] = [...cataloguePortalRoutes, ...enrolmentPortalRoutes, ...allocationPortalRoutes, ...rulesPortalRoutes, ...feesPortalRoutes, ...supervisionPortalRoutes, ...programmesPortalRoutes, ...reportingPortalRoutes];
