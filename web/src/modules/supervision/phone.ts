// What the rooms of supervision show on a phone.
import type { RouteRecordRaw } from 'vue-router';
import { inspectionsPhoneRoutes } from './inspections/phone/routes';

export const supervisionPhoneRoutes: RouteRecordRaw[] = [...inspectionsPhoneRoutes];
