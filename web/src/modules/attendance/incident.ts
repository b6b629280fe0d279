import type { IncidentKind, Severity } from './types';

export const incidentKinds: readonly IncidentKind[] = ['injury', 'illness', 'missing_child', 'conflict', 'food', 'facility', 'other'];
export const severities: readonly Severity[] = ['minor', 'serious', 'grave'];
