// The types of competitions as the server describes them.
import type { Schemas } from '@/platform/client';

export type EditionContent = Schemas['EditionContent'];
export type CompetitionEvent = Schemas['CompetitionEvent'];
export type EditionFile = Schemas['EditionFileView'];
export type EntryFile = Schemas['EntryFileView'];
export type EntryRow = Schemas['EntryRow'];
export type EventDesk = Schemas['EventDeskView'];
export type Judging = Schemas['JudgingView'];
export type Appeal = Schemas['CompetitionAppealView'];
export type Action = Schemas['CompetitionAction'];
export type QuotaUse = Schemas['CompetitionQuotaUse'];
export type EntryState = Schemas['CompetitionEntryState'];
export type Phase = Schemas['CompetitionPhase'];
export type Facts = Schemas['Facts'];
export type Sheet = Schemas['Sheet'];
