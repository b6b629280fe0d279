// The types of the marking as the server describes them.
import type { Schemas } from '@/platform/client';

export type RoundFile = Schemas['MarkingRoundView'];
export type RoundRow = Schemas['MarkingRoundRow'];
export type Rules = Schemas['AssignmentRules'];
export type Plan = Schemas['AssignmentPlan'];
export type ResultRow = Schemas['ReviewResultRow'];
export type Progress = Schemas['MarkingExpertProgress'];
export type Phase = RoundFile['phase'];
export type Action = Schemas['MarkingAction'];
export type Sheet = Schemas['Sheet'];
export type SheetItem = Schemas['Item'];
export type Mark = Schemas['ItemMark'];
export type Hit = Schemas['Hit'];
export type MarkContent = Schemas['MarkContent'];
export type MyReviews = Schemas['MyReviews'];
export type MyRound = Schemas['MyReviewRound'];
export type MyItem = Schemas['MyItemView'];
export type MarkState = MyItem['state'];
export type SheetsRead = Schemas['SheetsRead'];
