// The types of the close of a term as the server describes them.
import type { Schemas } from '@/platform/client';

export type CloseView = Schemas['CloseView'];
export type StepView = Schemas['StepView'];
export type CloseStep = Schemas['CloseStep'];
export type StepState = Schemas['StepState'];
export type Difference = Schemas['ExplainedDifference'];
export type SettlementRun = Schemas['SettlementRunView'];
export type TermAccounts = Schemas['TermAccounts'];
export type AccountsLine = Schemas['AccountsLine'];
export type OrderView = Schemas['OrderView'];
export type OrderOutcome = Schemas['OrderOutcome'];
export type PlanRow = Schemas['PlanRow'];
export type TermKind = Schemas['TermKind'];
