// The types of the pool as the server describes them.
import type { Schemas } from '@/platform/client';

export type ExpertFile = Schemas['ExpertFileView'];
export type ExpertContent = Schemas['ExpertContent'];
export type ExpertRow = Schemas['ExpertRow'];
export type ExpertFactView = Schemas['ExpertFactView'];
export type ExpertState = Schemas['ExpertState'];
export type ExpertTitle = Schemas['ExpertTitle'];
export type FactKind = Schemas['FactKind'];
export type FactOffice = Schemas['FactOffice'];
export type NewFact = Schemas['NewFact'];
export type ExpertTerms = Schemas['ExpertTerms'];
