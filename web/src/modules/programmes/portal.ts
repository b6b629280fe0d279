// What the rooms of the programmes show to everybody.
import type { RouteRecordRaw } from 'vue-router';
import { callsPortalRoutes } from './calls/portal/routes';
import { constructionPortalRoutes } from './construction/portal/routes';
import { competitionsPortalRoutes } from './events/competitions/portal/routes';
import { recordsPortalRoutes } from './events/records/portal/routes';
import { seriesPortalRoutes } from './events/series/portal/routes';
import { linesPortalRoutes } from './lines/portal/routes';
import { decisionsPortalRoutes } from './review/decisions/portal/routes';
import { panelsPortalRoutes } from './review/panels/portal/routes';

export const programmesPortalRoutes: RouteRecordRaw[] = [...linesPortalRoutes, ...callsPortalRoutes, ...decisionsPortalRoutes, ...constructionPortalRoutes, ...seriesPortalRoutes, ...recordsPortalRoutes, ...competitionsPortalRoutes, ...panelsPortalRoutes];
