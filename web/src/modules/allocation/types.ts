// Allocation's types as the server describes them.
import type { Schemas } from '@/platform/client';

export type DrawView = Schemas['DrawView'];
export type DrawRow = Schemas['DrawRow'];
export type DrawState = Schemas['DrawState'];
export type DrawAction = Schemas['DrawAction'];
export type DrawEventView = Schemas['DrawEventView'];
export type CourseResult = Schemas['CourseResult'];
export type WhatIfRow = Schemas['WhatIfRow'];
export type ChildDraw = Schemas['ChildDraw'];
export type WishResult = Schemas['WishResult'];
export type PublicDraw = Schemas['PublicDraw'];
