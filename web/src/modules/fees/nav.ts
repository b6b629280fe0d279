// The desk's group 收费: each room of fees adds the line of its own.
import type { NavGroup } from '@/platform/desk/nav';
import { chargesNav } from './charges/desk/routes';
import { paymentsNav } from './payments/desk/routes';

export const feesNav: NavGroup = {
    text: 'nav.fees',
    items: [...chargesNav, ...paymentsNav.items],
};
