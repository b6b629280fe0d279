// The desk's group 项目, in the order in which a project takes its way through the rooms.
import type { RouteRecordRaw } from 'vue-router';
import type { NavGroup } from '@/platform/desk/nav';
import { callsNav, callsRoutes } from './calls/desk/routes';
import { constructionNav, constructionRoutes } from './construction/desk/routes';
import { competitionsNav, competitionsRoutes } from './events/competitions/desk/routes';
import { recordsNav, recordsRoutes } from './events/records/desk/routes';
import { seriesNav, seriesRoutes } from './events/series/desk/routes';
import { linesNav, linesRoutes } from './lines/desk/routes';
import { decisionsNav, decisionsRoutes } from './review/decisions/desk/routes';
import { expertsNav, expertsRoutes } from './review/experts/desk/routes';
import { markingNav, markingRoutes } from './review/marking/desk/routes';
import { panelsNav, panelsRoutes } from './review/panels/desk/routes';

export const programmesNav: NavGroup = { text: 'nav.programmes', items: [...linesNav, ...callsNav, ...expertsNav, ...panelsNav, ...markingNav, ...decisionsNav, ...constructionNav, ...seriesNav, ...recordsNav, ...competitionsNav] };

export const programmesRoutes: RouteRecordRaw[] = [...linesRoutes, ...callsRoutes, ...expertsRoutes, ...panelsRoutes, ...markingRoutes, ...decisionsRoutes, ...constructionRoutes, ...seriesRoutes, ...recordsRoutes, ...competitionsRoutes];
