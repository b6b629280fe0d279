// The types of construction as the server describes them.
import type { Schemas } from '@/platform/client';

export type Action = Schemas['ConstructionAction'];
export type UnitRow = Schemas['ConstructionUnitRow'];
export type UnitView = Schemas['ConstructionUnitView'];
export type Step = Schemas['ConstructionStep'];
export type Proof = Schemas['ConstructionProof'];
export type KeptFile = Schemas['KeptConstructionFile'];
export type Content = Schemas['TaskContent'];
export type Finding = Schemas['TaskFinding'];
export type Attainment = Schemas['TaskAttainment'];
export type BookView = Schemas['TaskBookView'];
export type Progress = Schemas['ProgressView'];
export type Money = Schemas['ConstructionMoneyView'];
export type MoneyRow = Schemas['MoneyRow'];
export type Building = Schemas['BuildingView'];
export type CheckView = Schemas['ProgrammeCheckView'];
export type Exit = Schemas['ExitView'];
export type GroupView = Schemas['EducationGroupView'];
