// The types of the checks as the server describes them.
import type { Schemas } from '@/platform/client';

export type CaseRow = Schemas['CheckCaseRow'];
export type CaseView = Schemas['CheckCaseView'];
export type RuleView = Schemas['CheckRuleView'];
export type CaseState = CaseRow['state'];
export type Action = Schemas['CheckAction'];
