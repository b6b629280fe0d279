// The desk's group 收费, in the order in which money takes its way through the rooms.
import type { RouteRecordRaw } from 'vue-router';
import type { NavGroup } from '@/platform/desk/nav';
import { chargesNav, chargesRoutes } from './charges/desk/routes';
import { closingNav, closingRoutes } from './closing/desk/routes';
import { disclosureNav, disclosureRoutes } from './disclosure/desk/routes';
import { exemptionsNav, exemptionsRoutes } from './exemptions/desk/routes';
import { payNav, payRoutes } from './pay/desk/routes';
import { paymentsNav, paymentsRoutes } from './payments/desk/routes';
import { refundsNav, refundsRoutes } from './refunds/desk/routes';

export const feesNav: NavGroup = {
    text: 'nav.fees',
    items: [...chargesNav, ...disclosureNav, ...exemptionsNav, ...paymentsNav, ...refundsNav, ...payNav, ...closingNav],
};

export const feesRoutes: RouteRecordRaw[] = [...chargesRoutes, ...disclosureRoutes, ...exemptionsRoutes, ...paymentsRoutes, ...refundsRoutes, ...payRoutes, ...closingRoutes];
