// What the rooms of the programmes show on a phone.
import type { RouteRecordRaw } from 'vue-router';
import { callsPhoneRoutes } from './calls/phone/routes';
import { constructionPhoneRoutes } from './construction/phone/routes';
import { seriesPhoneRoutes } from './events/series/phone/routes';

export const programmesPhoneRoutes: RouteRecordRaw[] = [...callsPhoneRoutes, ...constructionPhoneRoutes, ...seriesPhoneRoutes];
