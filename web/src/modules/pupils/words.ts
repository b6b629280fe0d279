// What the pages of the roster share: tones, terms, and an agreement's text as paragraphs.
import { day } from '@/platform/format';
import { either, t, word } from '@/platform/i18n';
import type { Tone } from '@/platform/ui/tone';
import type { Action, PupilCorrectionField, PupilCorrection, GuardianshipRow, PupilState, Standing, TermKind } from './types';

export const standingTones: Readonly<Record<Standing, Tone>> = { none: 'neutral', given: 'ok', refused: 'primary', withdrawn: 'primary', disputed: 'danger' };
export const stateTones: Readonly<Record<PupilState, Tone>> = { on_roll: 'ok', suspended: 'warn', transferred: 'neutral', left: 'neutral', graduated: 'neutral' };
export const bindingTones: Readonly<Record<GuardianshipRow['state'], Tone>> = { waiting: 'warn', confirmed: 'ok', disputed: 'danger', refused: 'neutral', ended: 'neutral' };

export const correctionTones: Readonly<Record<PupilCorrection['state'], Tone>> = { open: 'warn', accepted: 'ok', refused: 'danger', withdrawn: 'neutral' };

export const correctionFields: readonly PupilCorrectionField[] = ['name', 'sex', 'born', 'boarding', 'resident_id', 'number'];
// A value as the server writes it, in words.
export function fieldValue(field: PupilCorrectionField, value: string): string {
    if (!value) return t('pupils.correction.nothing');
    if (field === 'sex') return word('pupils.sex', value);
    if (field === 'boarding') return value === 'true' ? t('pupils.yes') : t('pupils.no');
    return field === 'born' ? day(value) : value;
}
// Once it is corrected the roster says what the family said.
export function correctionWords(row: PupilCorrection): string {
    const wanted = fieldValue(row.field, row.wanted);
    return row.state === 'accepted' ? t('pupils.correction.corrected', { wanted }) : t('pupils.correction.from-to', { present: fieldValue(row.field, row.present), wanted });
}

export const relations = ['母亲', '父亲', '祖父', '祖母', '外祖父', '外祖母', '其他监护人'] as const;

// The term that runs on a day: a school year begins in August, its second half in February.
export function termOf(day: string): Term {
    const [year = 0, month = 0] = day.split('-').map(Number);
    if (month >= 8) return { school_year: year, term: 'autumn' };
    return { school_year: year - 1, term: month === 1 ? 'autumn' : 'spring' };
}

export interface Term {
    readonly school_year: number;
    readonly term: TermKind;
}
// The running term and the one after it: families are asked about the coming one before it begins.
export function termsToAskAbout(day: string): readonly [Term, Term] {
    const now = termOf(day);
    return [now, now.term === 'autumn' ? { ...now, term: 'spring' } : { school_year: now.school_year + 1, term: 'autumn' }];
}

export function termWords(schoolYear: number, term: TermKind): string {
    return t('pupils.term-words', { from: schoolYear, to: schoolYear + 1, term: word('pupils.term', term) });
}

export interface Piece {
    readonly heading: boolean;
    readonly text: string;
}
// A line that begins with "## " is a heading; everything else is a paragraph.
export function pieces(text: string): Piece[] {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .map((line) => (line.startsWith('## ') ? { heading: true, text: line.slice(3) } : { heading: false, text: line }));
}

export function find(actions: readonly Action[], name: string): Action | undefined {
    return actions.find((action) => action.action === name);
}
export function reason(action: Action | undefined): string {
    return action && !action.enabled ? either(action.reason_text ?? '', action.reason_text_en) : '';
}
export function wordsOf(action: Action): string {
    return either(action.words, action.words_en);
}

// "K7Q2M4XA9TRP" as people type it: in groups of four, whatever stands between them.
export function groupedCode(typed: string): string {
    const plain = typed.toUpperCase().replace(/[^0-9A-Z]/g, '').slice(0, 12);
    return (plain.match(/.{1,4}/g) ?? []).join('-');
}
