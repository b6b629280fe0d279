// The types of evaluations and circulars as the server describes them.
import type { Schemas } from '@/platform/client';

export type Sheet = Schemas['Sheet'];
export type SheetItem = Schemas['Item'];
export type SheetRow = Schemas['SheetRow'];
export type ScoreSheetView = Schemas['ScoreSheetView'];
export type EvaluationRow = Schemas['EvaluationRow'];
export type EvaluationView = Schemas['EvaluationView'];
export type SubjectRow = Schemas['SubjectRow'];
export type WorkbookView = Schemas['WorkbookView'];
export type MarkingView = Schemas['MarkingView'];
export type Evidence = Schemas['Evidence'];
export type Mark = Schemas['ItemMark'];
export type Hit = Schemas['Hit'];
export type WayUp = Schemas['WayUp'];
export type CircularRow = Schemas['CircularRow'];
export type CircularView = Schemas['CircularView'];
export type FactView = Schemas['FactView'];
export type CircularKind = Schemas['CircularKind'];
export type CircularState = Schemas['CircularState'];
export type Demand = Schemas['Demand'];
export type Stage = EvaluationRow['stage'];
export type Action = EvaluationView['actions'][number];
