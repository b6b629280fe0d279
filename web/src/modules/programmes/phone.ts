// What the rooms of the programmes show on a phone.
import type { RouteRecordRaw } from 'vue-router';
import { callsPhoneRoutes } from './calls/phone/routes';
import { constructionPhoneRoutes } from './construction/phone/routes';
import { decisionsPhoneRoutes } from './review/decisions/phone/routes';
import { expertsPhoneRoutes } from './review/experts/phone/routes';
import { markingPhoneRoutes } from './review/marking/phone/routes';
import { panelsPhoneRoutes } from './review/panels/phone/routes';

export const programmesPhoneRoutes: RouteRecordRaw[] = [...callsPhoneRoutes, ...expertsPhoneRoutes, ...panelsPhoneRoutes, ...markingPhoneRoutes, ...decisionsPhoneRoutes, ...constructionPhoneRoutes];
