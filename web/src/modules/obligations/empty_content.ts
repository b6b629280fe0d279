// A duty before anything is said about it; the server fills in its own defaults where a field is left out.
import type { DutyContent, Suggestion } from './types';

export interface Draft {
    content: DutyContent;
    due: string;
    recurrence: 'none' | 'monthly' | 'quarterly' | 'yearly';
    stages: string;
    number: string;
    kind: Suggestion['kind'];
}

export const ladder: DutyContent['ladder'] = [
    { rung: 'remind', days: -5 },
    { rung: 'urge', days: 0 },
    { rung: 'order', days: 5 },
    { rung: 'interview', days: 15 },
    { rung: 'circular', days: 30 },
];

export function emptyDraft(): Draft {
    return {
        content: {
            verb: '', what: '', object: '', unit: '', phrase: '', bodies: [], evidence: 'any', proof: '', reporting: 'once', report_day: 28, recurring_day: 28, recurring_month: 12,
            recurring_until: null, stages: [], ladder: ladder.map((step) => ({ ...step })), warn_days: 10, sign_days: 3, lookback_days: 90, contact: '',
        },
        due: '', recurrence: 'none', stages: '', number: '', kind: 'exact',
    };
}

// What the reader of notices found, as a beginning that a person completes.
export function draftFrom(suggestion: Suggestion, addressees: readonly string[]): Draft {
    const draft = emptyDraft();
    draft.content.verb = suggestion.verb;
    draft.content.what = suggestion.what;
    draft.content.object = suggestion.object;
    draft.content.unit = suggestion.unit;
    draft.content.phrase = suggestion.phrase || addressees.join('、');
    draft.due = suggestion.due ?? '';
    draft.recurrence = suggestion.due ? 'none' : suggestion.recurrence;
    draft.number = suggestion.number === null ? '' : String(suggestion.number);
    draft.kind = suggestion.kind;
    return draft;
}

export function contentOf(draft: Draft): DutyContent {
    return { ...draft.content, stages: draft.stages.split(/[、,，\n]/).map((one) => one.trim()).filter(Boolean), recurring_until: draft.recurrence === 'none' ? null : draft.content.recurring_until || null };
}
