// What the rooms of fees show on a phone.
import type { RouteRecordRaw } from 'vue-router';
import { chargesPhoneRoutes } from './charges/phone/routes';
import { closingPhoneRoutes } from './closing/phone/routes';
import { payPhoneRoutes } from './pay/phone/routes';
import { paymentsPhoneRoutes } from './payments/phone/routes';
import { refundsPhoneRoutes } from './refunds/phone/routes';

export const feesPhoneRoutes: RouteRecordRaw[] = [...chargesPhoneRoutes, ...paymentsPhoneRoutes, ...refundsPhoneRoutes, ...payPhoneRoutes, ...closingPhoneRoutes];
