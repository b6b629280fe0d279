// The timetable's types as the server describes them.
import type { Schemas } from '@/platform/client';

export type TimetableView = Schemas['TimetableView'];
export type TimetableRow = Schemas['TimetableRow'];
export type WaitingPlan = Schemas['WaitingPlan'];
export type ClassSession = Schemas['ClassSession'];
export type SessionPage = Schemas['SessionPage'];
export type SessionPlace = Schemas['SessionPlace'];
export type SessionChange = Schemas['SessionChangeView'];
export type Clash = Schemas['Clash'];
export type Action = Schemas['TimetableAction'];
export type AppliedRule = Schemas['AppliedRule'];
export type Proof = Schemas['Proof'];
export type ProofDay = Schemas['ProofDay'];
export type Balance = Schemas['Balance'];
export type SpecialDay = Schemas['SpecialDayView'];
export type SpecialDayEffect = Schemas['SpecialDayEffect'];
export type FamilySession = Schemas['FamilySession'];
export type ChildWeek = Schemas['ChildWeek'];
export type CancelReason = Schemas['CancelReason'];
export type DayKind = Schemas['DayKind'];
export type WeekSuggestion = Schemas['WeekSuggestion'];
export type WeekProposal = Schemas['WeekProposal'];
