import type { Schemas } from '@/platform/client';

export type PlanView = Schemas['InspectionPlanView'];
export type PlanRow = Schemas['InspectionPlanRow'];
export type DrawView = Schemas['InspectionDrawView'];
export type DrawRow = Schemas['InspectionDrawRow'];
export type TaskRow = Schemas['InspectionTaskRow'];
export type TaskView = Schemas['InspectionTaskView'];
export type Content = Schemas['InspectionContent'];
export type Section = Schemas['InspectionSection'];
export type Item = Schemas['InspectionItem'];
export type Inspector = Schemas['InspectorView'];
export type SheetView = Schemas['InspectionSheetView'];
export type SchoolView = Schemas['InspectedSchoolView'];
export type Action = Schemas['InspectionAction'];
export type PickRow = Schemas['InspectionPickView'];
export type EventRow = Schemas['InspectionEventView'];
export type Stratum = Schemas['InspectionStratum'];
