// The desk's group 监督, in the order in which a matter takes its way through the rooms.
import type { RouteRecordRaw } from 'vue-router';
import type { NavGroup } from '@/platform/desk/nav';
import { checksNav, checksRoutes } from './checks/desk/routes';
import { complaintsNav, complaintsRoutes } from './complaints/desk/routes';
import { evaluationNav, evaluationRoutes } from './evaluation/desk/routes';
import { inspectionsNav, inspectionsRoutes } from './inspections/desk/routes';
import { rectificationNav, rectificationRoutes } from './rectification/desk/routes';

export const supervisionNav: NavGroup = {
    text: 'nav.supervision',
    items: [...checksNav, ...complaintsNav, ...inspectionsNav, ...rectificationNav, ...evaluationNav],
};

export const supervisionRoutes: RouteRecordRaw[] = [...checksRoutes, ...complaintsRoutes, ...inspectionsRoutes, ...rectificationRoutes, ...evaluationRoutes];
