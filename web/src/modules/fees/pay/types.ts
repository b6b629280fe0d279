// The types of pay and spending as the server describes them.
import type { Schemas } from '@/platform/client';

export type PaySheetView = Schemas['PaySheetView'];
export type PaySheetRow = Schemas['PaySheetRow'];
export type PayLineView = Schemas['PayLineView'];
export type PayAction = Schemas['PayAction'];
export type PayPlan = Schemas['PayPlan'];
export type PayRates = Schemas['PayRates'];
export type SpendingView = Schemas['SpendingView'];
export type KindView = Schemas['KindView'];
export type SpendingKind = Schemas['SpendingKind'];
export type OverrunRow = Schemas['OverrunRow'];
export type OwnPayLine = Schemas['OwnPayLine'];

export const directKinds = ['consumables', 'utilities', 'maintenance', 'insurance'] as const;
export const rateKinds = ['own', 'retired', 'outside'] as const;
export const activities = ['homework', 'questions', 'reading', 'sport', 'art', 'science', 'labour', 'games', 'clubs', 'films'] as const;
