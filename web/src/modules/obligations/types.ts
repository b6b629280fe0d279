// The types of the ledger of duties as the server describes them.
import type { Schemas } from '@/platform/client';

export type ShareRow = Schemas['DutyShareRow'];
export type ShareFile = Schemas['ShareFileView'];
export type ShareState = Schemas['ShareState'];
export type Colour = Schemas['DutyColour'];
export type DutyRow = Schemas['DutyRow'];
export type DutyFile = Schemas['DutyFileView'];
export type DutyContent = Schemas['DutyContent'];
export type Recurrence = Schemas['Recurrence'];
export type Reporting = Schemas['Reporting'];
export type TargetKind = Schemas['TargetKind'];
export type Clause = Schemas['DutyBreakdownClause'];
export type Suggestion = Schemas['DutySuggestion'];
export type IssueResult = Schemas['DutyIssueResult'];
export type WaitingReport = Schemas['WaitingDutyReport'];
export type DutyAction = Schemas['DutyAction'];
