import type { Schemas } from '@/platform/client';

export type Exemption = Schemas['ExemptionView'];
export type Exemptions = Schemas['SchoolExemptions'];
export type ListView = Schemas['ExemptionListView'];

export const tones = { running: 'ok', coming: 'primary', over: 'neutral', ended: 'warn', withdrawn: 'danger' } as const;
