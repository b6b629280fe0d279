// Colours that repeat words, and why something cannot be done.
import { either } from '@/platform/i18n';
import type { Tone } from '@/platform/ui/tone';
import type { Action, CaseState } from './types';

export const states = ['open', 'ordered', 'explained', 'closed'] as const;
export const severities = ['error', 'warning', 'info'] as const;

export function toneOfSeverity(severity: string): Tone {
    if (severity === 'error') return 'danger';
    return severity === 'warning' ? 'warn' : 'primary';
}
export function toneOfState(state: CaseState): Tone {
    if (state === 'open') return 'warn';
    return state === 'ordered' ? 'primary' : 'ok';
}
export function actionOf(actions: readonly Action[], name: string): Action | undefined {
    return actions.find((one) => one.action === name);
}
export function reason(action: Action | undefined): string {
    return either(action?.reason_text ?? '', action?.reason_text_en ?? null);
}
