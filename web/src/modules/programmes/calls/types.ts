// The types of calls and applications as the server describes them.
import type { Schemas } from '@/platform/client';

export type CallContent = Schemas['CallContent'];
export type CallFile = Schemas['CallFileView'];
export type CallRow = Schemas['CallRow'];
export type CallAction = Schemas['CallAction'];
export type CallCondition = Schemas['CallCondition'];
export type CallMaterial = Schemas['CallMaterial'];
export type CallQuota = Schemas['CallQuota'];
export type FormSection = Schemas['FormSection'];
export type FormFieldSpec = Schemas['FormField'];
export type FormAnswer = Schemas['FormAnswer'];
export type ApplicationFile = Schemas['ApplicationFileView'];
export type ApplicationRow = Schemas['ApplicationRow'];
export type ApplicationState = Schemas['ApplicationState'];
export type RecommendationDesk = Schemas['RecommendationDesk'];
export type QuotaUse = Schemas['QuotaUse'];
