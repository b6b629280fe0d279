// How states look; the word beside the colour says it.
import type { Schemas } from '@/platform/client';
import type { Tone } from '@/platform/ui/tone';

const steps: Record<Schemas['SheetStep'], Tone> = { drafted: 'neutral', offered: 'warn', agreed: 'primary', paid: 'ok', withdrawn: 'neutral' };
const lines: Record<Schemas['LineState'], Tone> = { waiting: 'warn', confirmed: 'ok', objected: 'danger', settled: 'ok', came_back: 'danger' };

export const stepTone = (step: Schemas['SheetStep']): Tone => steps[step];
export const lineTone = (state: Schemas['LineState']): Tone => lines[state];
