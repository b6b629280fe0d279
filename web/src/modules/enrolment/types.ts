// Enrolment's types as the server describes them.
import type { Schemas } from '@/platform/client';

export type ChildView = Schemas['ChildView'];
export type CourseCard = Schemas['CourseCard'];
export type RoundRow = Schemas['RoundRow'];
export type RoundView = Schemas['RoundView'];
export type RoundCourseView = Schemas['RoundCourseView'];
export type CockpitView = Schemas['CockpitView'];
export type GroupCaseView = Schemas['GroupCaseView'];
export type SeatChoice = Schemas['SeatChoice'];
export type SeatView = Schemas['SeatView'];
export type ChildTerm = Schemas['ChildTerm'];
export type ClassPupil = Schemas['ClassPupil'];
