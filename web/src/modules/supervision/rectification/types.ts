// The types of rectification as the server describes them.
import type { Schemas } from '@/platform/client';

export type OrderRow = Schemas['RectificationRow'];
export type OrderView = Schemas['RectificationView'];
export type OrderState = OrderRow['state'];
export type Action = Schemas['RectificationAction'];
export type KeptProof = Schemas['KeptProof'];
