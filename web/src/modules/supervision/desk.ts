// The desk's group 督导: what is owed, how it is watched, what follows.
import type { RouteRecordRaw } from 'vue-router';
import type { NavGroup } from '@/platform/desk/nav';
import { dutiesNav, dutiesRoutes } from '../obligations/desk/routes';

export const supervisionNav: NavGroup = { text: 'nav.supervision', items: [...dutiesNav] };

export const supervisionRoutes: RouteRecordRaw[] = [...dutiesRoutes];
