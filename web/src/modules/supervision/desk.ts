// The desk's group 监督, in the order in which a matter takes its way through the rooms.
import type { RouteRecordRaw } from 'vue-router';
import type { NavGroup } from '@/platform/desk/nav';
import { evaluationNav, evaluationRoutes } from './evaluation/desk/routes';

export const supervisionNav: NavGroup = {
    text: 'nav.supervision',
    items: [...evaluationNav],
};

export const supervisionRoutes: RouteRecordRaw[] = [...evaluationRoutes];
