// What the rooms of the programmes show to everybody.
import type { RouteRecordRaw } from 'vue-router';
import { callsPortalRoutes } from './calls/portal/routes';
import { constructionPortalRoutes } from './construction/portal/routes';
import { decisionsPortalRoutes } from './review/decisions/portal/routes';
import { linesPortalRoutes } from './lines/portal/routes';
import { panelsPortalRoutes } from './review/panels/portal/routes';

export const programmesPortalRoutes: RouteRecordRaw[] = [...linesPortalRoutes, ...callsPortalRoutes, ...panelsPortalRoutes, ...decisionsPortalRoutes, ...constructionPortalRoutes];
