// The types of charges and of the ledger as the server describes them.
import type { Schemas } from '@/platform/client';

export type FeesView = Schemas['FeesView'];
export type BillsPreview = Schemas['BillsPreview'];
export type NewBillRow = Schemas['NewBillRow'];
export type NoBillRow = Schemas['NoBillRow'];
export type NoBill = Schemas['NoBill'];
export type BillRunView = Schemas['BillRunView'];
export type BillRow = Schemas['BillRow'];
export type BillView = Schemas['BillView'];
export type BillState = Schemas['BillState'];
export type RefusedReliefRow = Schemas['RefusedReliefRow'];
export type ReliefView = Schemas['ReliefView'];
export type SettlementView = Schemas['SettlementView'];
export type ChildTerm = Schemas['ChildFeesTerm'];
export type SchoolFeesRow = Schemas['SchoolFeesRow'];
export type LedgerView = Schemas['LedgerView'];
export type AccountRow = Schemas['LedgerAccountRow'];
export type LedgerEntryRow = Schemas['LedgerEntryRow'];
export type Account = Schemas['Account'];
export type Fund = Schemas['Fund'];
export type PlanRow = Schemas['PlanRow'];
export type TermKind = Schemas['TermKind'];
export type ClaimRow = Schemas['ClaimRow'];
export type SubsidyClaims = Schemas['SubsidyClaims'];
export type SchoolClaim = Schemas['SchoolClaim'];
export type ClaimState = Schemas['ClaimState'];
export type SchoolAccountsRow = Schemas['SchoolAccountsRow'];
