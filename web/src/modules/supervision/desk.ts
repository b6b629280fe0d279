// The desk's group 监督, in the order in which a matter takes its way through the rooms.
import type { RouteRecordRaw } from 'vue-router';
import type { NavGroup } from '@/platform/desk/nav';
import { complaintsNav, complaintsRoutes } from './complaints/desk/routes';

export const supervisionNav: NavGroup = {
    text: 'nav.supervision',
    items: [...complaintsNav],
};

export const supervisionRoutes: RouteRecordRaw[] = [...complaintsRoutes];
