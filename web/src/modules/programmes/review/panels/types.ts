// The types of rounds and panels as the server describes them.
import type { Schemas } from '@/platform/client';

export type RoundFile = Schemas['RoundFileView'];
export type RoundRow = Schemas['RoundRow'];
export type RoundTerms = Schemas['RoundTerms'];
export type RoundState = Schemas['RoundState'];
export type RoundConflict = Schemas['RoundConflictView'];
export type RoundOrder = Schemas['RoundOrderView'];
export type OwnInvitation = Schemas['OwnInvitation'];
export type OwnPanel = Schemas['OwnPanel'];
export type PublicRound = Schemas['PublicRound'];
