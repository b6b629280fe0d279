// The types of rules as the server describes them. Words that other modules use too (actions, stages) are taken from where they stand, so that
// their name on the wire does not matter.
import type { Schemas } from '@/platform/client';

export type HeldView = Schemas['HeldView'];
export type HeldRow = Schemas['HeldRow'];
export type Holding = Schemas['Holding'];
export type Basis = Schemas['Basis'];
export type RuleState = Schemas['RuleState'];
export type WhyView = Schemas['WhyView'];
export type LevelView = Schemas['LevelView'];
export type Considered = Schemas['Considered'];
export type Parameter = Schemas['Parameter'];
export type ParameterView = Schemas['ParameterView'];
export type ValueView = Schemas['ValueView'];
export type PreviewView = Schemas['PreviewView'];
export type ConflictView = Schemas['ConflictView'];
export type PhoneView = Schemas['PhoneView'];
export type PublicRules = Schemas['PublicRules'];
export type PublicRule = PublicRules['rules'][number];
export type Action = ValueView['actions'][number];
export type Step = ValueView['step'];
export type Stage = NonNullable<HeldRow['stage']>;
export type Tier = NonNullable<HeldRow['tier']>;
