// The types of selections, notices and awards as the server describes them.
import type { Schemas } from '@/platform/client';

export type Contest = Schemas['AwardContestView'];
export type AwardRow = Schemas['AwardRow'];
export type AwardRules = Schemas['AwardRules'];
export type AwardBound = Schemas['AwardBound'];
export type AwardAction = Schemas['AwardAction'];
export type AwardTerms = Schemas['AwardTerms'];
export type Explanation = Schemas['AwardExplanation'];
export type Trial = Schemas['AwardTrialView'];
export type Gate = Schemas['AwardGate'];
export type Objection = Schemas['AwardObjectionView'];
export type ObjectionState = Schemas['ObjectionState'];
export type ObjectionStep = Schemas['ObjectionStepView'];
export type OwnResult = Schemas['OwnAwardResult'];
export type PublicItem = Schemas['PublicAwardItem'];
export type PublicNotice = Schemas['PublicAwardNotice'];
