// The register's types as the server describes them.
import type { Schemas } from '@/platform/client';

export type NoticeView = Schemas['NoticeView'];
export type NoticeRow = Schemas['NoticeRow'];
export type SearchHit = Schemas['SearchHit'];
export type Snippet = Schemas['Snippet'];
export type Standing = Schemas['Standing'];
export type Force = Schemas['Force'];
export type Action = NoticeView['actions'][number];
export type DocumentView = Schemas['DocumentView'];
export type FindingView = Schemas['FindingView'];
export type ImportView = Schemas['ImportView'];
export type GraphView = Schemas['GraphView'];
export type GraphNode = Schemas['GraphNode'];
export type GraphEdge = Schemas['GraphEdge'];
export type ForceSpan = Schemas['ForceSpan'];
export type PublicNotice = Schemas['PublicNotice'];
export type InventoryRow = Schemas['InventoryRow'];
export type CampaignRow = Schemas['CampaignRow'];
export type CampaignView = Schemas['CampaignView'];
export type VerdictRow = Schemas['VerdictRow'];
export type Verdict = Schemas['Verdict'];
export type QuestionRow = Schemas['QuestionRow'];
export type QuestionView = Schemas['QuestionView'];
export type QuestionState = Schemas['QuestionState'];
export type CorrectionAct = Schemas['CorrectionAct'];
