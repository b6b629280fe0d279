// The catalogue's types as the server describes them.
import type { Schemas } from '@/platform/client';

export type PlanRow = Schemas['PlanRow'];
export type PlanView = Schemas['PlanView'];
export type PlanState = Schemas['PlanState'];
export type PlanContent = Schemas['PlanContent'];
export type PlanSlot = Schemas['PlanSlot'];
export type PlanSection = Schemas['PlanSection'];
export type CourseView = Schemas['CourseView'];
export type CourseContent = Schemas['CourseContent'];
export type CatalogueAction = Schemas['CatalogueAction'];
export type PlanCheckLine = Schemas['PlanCheckLine'];
export type CheckOutcome = Schemas['CheckOutcome'];
export type PlanAttachment = Schemas['PlanAttachment'];
export type SchoolRoom = Schemas['SchoolRoomView'];
export type ServiceTeacher = Schemas['ServiceTeacher'];
export type ColleagueChoice = Schemas['ColleagueChoice'];
export type OutsideStaffChoice = Schemas['OutsideStaffChoice'];
export type ListingRow = Schemas['ListingRow'];
export type ListingView = Schemas['ListingView'];
export type ListingState = Schemas['ListingState'];
export type SurveyRow = Schemas['SurveyRow'];
export type SurveyView = Schemas['SurveyView'];
export type SurveyQuestion = Schemas['SurveyQuestion'];
export type OwnSurvey = Schemas['OwnSurvey'];
export type PublicCourse = Schemas['PublicCourse'];
export type PublicListing = Schemas['PublicListing'];
export type TermKind = Schemas['TermKind'];
