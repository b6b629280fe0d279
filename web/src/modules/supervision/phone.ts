// What the rooms of supervision show on a phone.
import type { RouteRecordRaw } from 'vue-router';
import { complaintsPhoneRoutes } from './complaints/phone/routes';
import { inspectionsPhoneRoutes } from './inspections/phone/routes';
import { rectificationPhoneRoutes } from './rectification/phone/routes';

export const supervisionPhoneRoutes: RouteRecordRaw[] = [...complaintsPhoneRoutes, ...inspectionsPhoneRoutes, ...rectificationPhoneRoutes];
