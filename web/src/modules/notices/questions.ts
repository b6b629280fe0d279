// The way of a question to the interpretation desk.
import { t, word } from '@/platform/i18n';
import type { Step } from '@/platform/ui/StatusSteps.vue';
import type { Tone } from '@/platform/ui/tone';
import type { QuestionState } from './types';

const tones: Readonly<Record<QuestionState, Tone>> = { asked: 'warn', answered: 'primary', checked: 'primary', published: 'ok', declined: 'neutral' };
export function questionTone(state: QuestionState): Tone {
    return tones[state];
}

const way: readonly QuestionState[] = ['asked', 'answered', 'checked', 'published'];

export function questionSteps(state: QuestionState): Step[] {
    if (state === 'declined') {
        return [
            { key: 'asked', text: word('notices.question-state', 'asked'), state: 'done' },
            { key: 'declined', text: word('notices.question-state', 'declined'), state: 'now' },
        ];
    }
    const reached = way.indexOf(state);
    return way.map((key, at) => ({ key, text: t(`notices.question-state.${key}`), state: at < reached || key === 'published' ? (at <= reached ? 'done' : 'next') : at === reached ? 'now' : 'next' }));
}
