// The types of the lines as the server describes them.
import type { Schemas } from '@/platform/client';

export type LineBoardRow = Schemas['LineBoardRow'];
export type LineFile = Schemas['LineFileView'];
export type LineContent = Schemas['LineContent'];
export type LineTarget = Schemas['LineTargetView'];
export type StageCount = Schemas['StageCountView'];
export type UnitStage = Schemas['UnitStage'];
export type TargetKind = Schemas['LineTargetKind'];
export type UnitRow = Schemas['ProgrammeUnitRow'];
export type LineColour = Schemas['LineColour'];
