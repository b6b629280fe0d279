import type { Schemas } from '@/platform/client';

export type Content = Schemas['NoticeContent'];
export type FeeItem = Schemas['NoticeItem'];
export type Change = Schemas['NoticeChange'];
export type Qr = Schemas['QrView'];
export type PriceRow = Schemas['PriceRow'];
export type State = Schemas['FeeNoticeRow']['state'];

export const tones = { standing: 'ok', superseded: 'neutral', withdrawn: 'danger' } as const;
