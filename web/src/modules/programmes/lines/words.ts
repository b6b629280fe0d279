// How the values of the lines are said and coloured.
import { t, word } from '@/platform/i18n';
import type { Tone } from '@/platform/ui/tone';
import type { LineColour, LineTarget, TargetKind, UnitStage } from './types';

export const chosenStages: readonly UnitStage[] = ['applied', 'recommended', 'qualified', 'scored', 'publicised', 'approved', 'in_construction', 'mid_term_passed', 'accepted'];
export const everyStage: readonly UnitStage[] = [...chosenStages, 'suspended', 'withdrawn'];
export const targetKinds: readonly TargetKind[] = ['exact', 'at_least', 'about', 'per_body', 'unspecified', 'recurring', 'complete'];
export const targetStages: readonly UnitStage[] = ['approved', 'in_construction', 'mid_term_passed', 'accepted'];

const tones: Record<LineColour, Tone> = { none: 'neutral', green: 'ok', yellow: 'warn', red: 'danger' };
export const toneOf = (colour: LineColour): Tone => tones[colour];

export function stageTone(stage: UnitStage): Tone {
    if (stage === 'accepted') return 'ok';
    if (stage === 'withdrawn') return 'danger';
    if (stage === 'suspended') return 'warn';
    return chosenStages.indexOf(stage) >= chosenStages.indexOf('approved') ? 'primary' : 'neutral';
}

// A target in words: 20, about 30, at least 1 for each prefecture; where there is no number it says so.
export function targetWords(target: LineTarget, unit: string): string {
    if (target.number == null) return word('lines.kind', target.kind);
    const number = `${target.number} ${unit}`.trim();
    if (target.kind === 'per_body') return t(`lines.per.${target.per}`, { number });
    return target.kind === 'exact' ? number : t(`lines.number.${target.kind}`, { number });
}
