// How the ledger shows its states: a word for every colour, a tone for every word.
import type { Tone } from '@/platform/ui/tone';
import type { Step } from '@/platform/ui/StatusSteps.vue';
import { t, word } from '@/platform/i18n';
import type { Colour, DutyAction, ShareState } from './types';

export const colours: readonly Colour[] = ['red', 'yellow', 'green', 'closed'];
export const states: readonly ShareState[] = ['issued', 'signed_for', 'planned', 'in_progress', 'asked_to_close', 'sent_back', 'concluded', 'withdrawn'];

export function toneOf(colour: Colour): Tone {
    switch (colour) {
        case 'red':
            return 'danger';
        case 'yellow':
            return 'warn';
        case 'green':
            return 'ok';
        case 'closed':
            return 'neutral';
    }
}

// The way from issue to close; a share that was sent back stands where work goes on.
const way: readonly ShareState[] = ['issued', 'signed_for', 'planned', 'in_progress', 'asked_to_close', 'concluded'];
export function stepsOf(state: ShareState): Step[] {
    const at = way.indexOf(state === 'sent_back' ? 'in_progress' : state);
    return way.map((key, index) => ({ key, text: word('duties.step', key), state: state === 'concluded' || index < at ? 'done' : index === at ? 'now' : 'next' }));
}

export function actionOf(actions: readonly DutyAction[], act: string): DutyAction | undefined {
    return actions.find((one) => one.act === act);
}

export function clauseOf(number: string, path: string): string {
    return [number, path && t('duties.clause-at', { path })].filter(Boolean).join(' ') || t('duties.no-clause');
}
