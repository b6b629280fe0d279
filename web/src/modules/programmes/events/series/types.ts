// The types of the series as the server describes them.
import type { Schemas } from '@/platform/client';

export type Action = Schemas['EventAction'];
export type SeriesView = Schemas['EventSeriesView'];
export type SeriesRow = Schemas['EventSeriesRow'];
export type EditionView = Schemas['EventEditionView'];
export type EditionRow = Schemas['EventEditionRow'];
export type Announcement = Schemas['EventAnnouncementRow'];
export type Registration = Schemas['EventRegistrationRow'];
export type Ticket = Schemas['EventTicketView'];
export type Door = Schemas['EventDoorView'];
export type DoorPerson = Schemas['EventDoorRow'];
export type CheckInAnswer = Schemas['EventCheckInAnswer'];
export type Proof = Schemas['EventProof'];
export type KeptFile = Schemas['KeptEventFile'];
export type BriefView = Schemas['EventBriefView'];
export type BriefRow = Schemas['EventBriefRow'];
export type PublicEvent = Schemas['PublicEventView'];
export type PublicEventRow = Schemas['PublicEventRow'];
