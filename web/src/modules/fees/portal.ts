// What the rooms of fees show to everybody.
import type { RouteRecordRaw } from 'vue-router';
import { closingPortalRoutes } from './closing/portal/routes';
import { disclosurePortalRoutes } from './disclosure/portal/routes';

export const feesPortalRoutes: RouteRecordRaw[] = [...disclosurePortalRoutes, ...closingPortalRoutes];
