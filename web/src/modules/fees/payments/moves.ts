// Between which places money goes, as the server takes it; and how much lies where it comes from.
import type { Schemas } from '@/platform/client';
import type { TillView } from './types';

export type From = Schemas['BankFrom'];
export type To = Schemas['BankTo'];

const ways: Readonly<Record<From, readonly To[]>> = {
    counter: ['bank', 'treasury'],
    online: ['bank', 'treasury'],
    bank: ['counter', 'treasury', 'online'],
    treasury: ['bank', 'online'],
    channel_fees: ['bank', 'treasury'],
};
export const places = Object.keys(ways) as From[];
export const waysFrom = (from: From): readonly To[] => ways[from];
export const held = (till: TillView, from: From): number => till[`${from}_fen`];
// Where there is something to move; the counter stands first, for its cash is what is banked most.
export const firstPlace = (till: TillView): From => places.find((place) => held(till, place) > 0) ?? 'counter';
// Cash that is banked and a settlement explain themselves.
export const needsReason = (from: From): boolean => from !== 'counter' && from !== 'online';
