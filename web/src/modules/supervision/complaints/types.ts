// The types of complaints as the server describes them.
import type { Schemas } from '@/platform/client';

export type ComplaintForm = Schemas['ComplaintForm'];
export type ComplaintReceipt = Schemas['ComplaintReceipt'];
export type FollowedComplaint = Schemas['FollowedComplaint'];
export type ComplaintWord = Schemas['ComplaintWord'];
export type ComplaintStep = Schemas['ComplaintStep'];
export type ComplaintAct = Schemas['ComplaintAct'];
export type ComplaintKind = Schemas['ComplaintKind'];
export type ComplaintOutcome = Schemas['ComplaintOutcome'];
export type ComplaintRow = Schemas['ComplaintRow'];
export type ComplaintCase = Schemas['ComplaintCase'];
export type ComplaintState = Schemas['ComplaintState'];
export type ComplaintFilter = Schemas['ComplaintFilter'];
export type RelatedComplaint = Schemas['RelatedComplaint'];
export type ComplaintFigures = Schemas['ComplaintFigures'];
export type TransferView = Schemas['TransferView'];
export type ComplaintRulesView = Schemas['ComplaintRulesView'];
export type ComplaintRuleChange = Schemas['ComplaintRuleChange'];
export type ComplaintClock = Schemas['ComplaintClock'];
export type Competence = Schemas['Competence'];
export type CustodyView = Schemas['CustodyView'];
export type OpeningView = Schemas['OpeningView'];
export type OpenedIdentity = Schemas['OpenedIdentity'];

// What somebody has filled in.
export interface Filing {
    readonly against: string;
    readonly kind: ComplaintKind;
    readonly words: string;
    readonly name: string | null;
    readonly phone: string | null;
    readonly resident_id: string | null;
}
