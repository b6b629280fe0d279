// How the values of the pool are said and coloured.
import type { Tone } from '@/platform/ui/tone';
import type { ExpertState, ExpertTitle, FactKind, FactOffice } from './types';

const tones: Record<ExpertState, Tone> = { proposed: 'warn', admitted: 'ok', suspended: 'danger', left: 'neutral' };
export const toneOf = (state: ExpertState): Tone => tones[state];
export const states = Object.keys(tones) as ExpertState[];
export const titles: readonly ExpertTitle[] = ['none', 'middle', 'deputy_senior', 'senior'];
export const factKinds: readonly FactKind[] = ['employment', 'kin', 'project', 'advice', 'papers', 'other', 'training'];
export const offices: readonly FactOffice[] = ['none', 'head', 'director', 'supervisor', 'controller', 'shareholder'];
export const hasOffice = (kind: FactKind): boolean => kind === 'employment' || kind === 'kin';

// 机电、数控 → two fields.
export const fieldsOf = (text: string): string[] => text.split(/[、，,;；\s]+/u).filter(Boolean);
