// Complaints in words, and the secret from which the server makes the receipt code.
import type { Tone } from '@/platform/ui/tone';
import type { ComplaintState } from './types';

export const outcomes = ['upheld', 'partly', 'not_upheld', 'not_competent'] as const;

// 128 bits from the browser's own source: the code is as hard to guess as this is.
export function newSecret(): string {
    return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function toneOf(state: ComplaintState): Tone {
    switch (state) {
        case 'closed':
            return 'ok';
        case 'contested':
            return 'danger';
        case 'received':
        case 'ordered':
            return 'warn';
        default:
            return 'primary';
    }
}

// As people type it: groups of four, large letters, nothing else.
export function groupedCode(typed: string): string {
    const plain = typed.toUpperCase().replace(/[^0-9A-Z]/g, '').slice(0, 20);
    return plain.replace(/(.{4})(?=.)/g, '$1-');
}

// What may stand in a complaint's text although it should not: a telephone or a resident's number.
export function namesSomebody(words: string): boolean {
    return /1[3-9]\d{9}/.test(words.replace(/[\s-]/g, '')) || /\d{17}[\dXx]/.test(words) || /我(叫|是[^，。]{0,4}家长[^，。]{2,4}[，。])/.test(words);
}
