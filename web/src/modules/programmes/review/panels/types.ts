// The types of rounds and panels as the server describes them.
import type { Schemas } from '@/platform/client';

export type RoundFile = Schemas['RoundFileView'];
export type RoundRow = Schemas['ReviewRoundRow'];
export type RoundTerms = Schemas['RoundTerms'];
export type RoundState = Schemas['ReviewRoundState'];
export type RoundConflict = Schemas['RoundConflictView'];
export type RoundOrder = Schemas['RoundOrderView'];
export type OwnInvitation = Schemas['OwnInvitation'];
export type OwnPanel = Schemas['OwnPanel'];
export type PublicRound = Schemas['PublicReviewRound'];
