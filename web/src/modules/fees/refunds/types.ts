// The types of refunds as the server describes them.
import type { Schemas } from '@/platform/client';

export type RightRow = Schemas['RefundRightRow'];
export type RightView = Schemas['RefundRightView'];
export type PartView = Schemas['RefundPartView'];
export type FailureView = Schemas['RefundFailureView'];
export type StepView = Schemas['RefundStepView'];
export type BatchView = Schemas['RefundBatchView'];
export type OverdueRow = Schemas['OverdueRefundRow'];
export type RightState = RightRow['state'];
