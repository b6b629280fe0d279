// The types of the records as the server describes them.
import type { Schemas } from '@/platform/client';

export type RecordRow = Schemas['RecordRow'];
export type RecordView = Schemas['RecordView'];
export type CountRow = Schemas['RecordCountRow'];
export type PublicRecord = Schemas['PublicRecordRow'];
