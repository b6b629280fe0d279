// The types of attendance as the server describes them.
import type { Schemas } from '@/platform/client';

export type Mark = Schemas['Mark'];
export type SessionRow = Schemas['RegisterSession'];
export type TeacherDay = Schemas['TeacherDay'];
export type RegisterView = Schemas['RegisterView'];
export type RegisterRow = Schemas['RegisterRow'];
export type OpenRegister = Schemas['OpenRegister'];
export type SyncView = Schemas['SyncView'];
export type ConflictRow = Schemas['ConflictRow'];
export type HandOverList = Schemas['HandOverList'];
export type HandOverRow = Schemas['HandOverRow'];
export type HandOverMethod = Schemas['HandOverMethod'];
export type HandedOver = Schemas['HandedOver'];
export type ChildDay = Schemas['ChildDay'];
export type ChildSession = Schemas['ChildSession'];
export type LeaveView = Schemas['LeaveView'];
export type LeaveKind = Schemas['LeaveKind'];
export type MonthView = Schemas['MonthView'];
export type PickupCodeView = Schemas['PickupCodeView'];
export type WayHome = Schemas['WayHome'];
export type SchoolDay = Schemas['SchoolDay'];
export type IncidentView = Schemas['IncidentView'];
export type IncidentRow = Schemas['IncidentRow'];
export type IncidentKind = Schemas['IncidentKind'];
export type IncidentAct = Schemas['IncidentAct'];
export type Severity = Schemas['Severity'];
export type PatrolRow = Schemas['PatrolRow'];
export type DayFigures = Schemas['DayFigures'];
export type BanRow = Schemas['BanRow'];
export interface ActionLike {
    readonly action: string;
    readonly words: string;
    readonly words_en: string;
    readonly enabled: boolean;
    readonly reason?: string | null;
    readonly reason_text?: string | null;
    readonly reason_text_en?: string | null;
}
