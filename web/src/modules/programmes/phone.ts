// What the rooms of the programmes show on a phone.
import type { RouteRecordRaw } from 'vue-router';
import { constructionPhoneRoutes } from './construction/phone/routes';

export const programmesPhoneRoutes: RouteRecordRaw[] = [...constructionPhoneRoutes];
