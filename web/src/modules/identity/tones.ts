import type { Schemas } from '@/platform/client';
import type { Tone } from '@/platform/ui/tone';

export const stateTones: Readonly<Record<Schemas['AccountState'], Tone>> = { active: 'ok', locked: 'warn', closed: 'neutral' };
