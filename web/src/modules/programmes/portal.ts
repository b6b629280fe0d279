// What the rooms of the programmes show to everybody.
import type { RouteRecordRaw } from 'vue-router';
import { constructionPortalRoutes } from './construction/portal/routes';

export const programmesPortalRoutes: RouteRecordRaw[] = [...constructionPortalRoutes];
