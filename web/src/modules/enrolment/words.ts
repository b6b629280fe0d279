// Small things that pages of enrolment say in the same way.
import { figure } from '@/platform/format';
import { t } from '@/platform/i18n';
import type { Tone } from '@/platform/ui/tone';
import type { ChildTerm } from './types';

// 400 → "4 元"; fen are shown only where there are some.
export function price(fen: number): string {
    return t('enrolment.yuan', { amount: fen % 100 === 0 ? figure(fen / 100) : (fen / 100).toFixed(2) });
}

export function weekdays(days: readonly number[]): string {
    return days.map((day) => t(`enrolment.weekday.${day}`)).join(t('enrolment.comma'));
}

export function when(course: { readonly weekdays: readonly number[]; readonly starts: string; readonly ends: string }): string {
    return `${weekdays(course.weekdays)} ${course.starts}–${course.ends}`;
}

export const stateTones: Readonly<Record<string, Tone>> = { planned: 'neutral', published: 'primary', open: 'ok', closed: 'neutral', frozen: 'primary', settled: 'ok', cancelled: 'danger' };
export const waitingTones: Readonly<Record<string, Tone>> = { waiting: 'primary', offered: 'warn', expired: 'neutral' };
export const consentTones: Readonly<Record<string, Tone>> = { given: 'ok', refused: 'neutral', withdrawn: 'neutral', disputed: 'warn', none: 'warn' };

// A term in the address and back: 2026-autumn.
export const termText = (term: { readonly school_year: number; readonly term: 'autumn' | 'spring' }): string => `${term.school_year}-${term.term}`;
export function termIn(text: string | undefined): { school_year: number; term: 'autumn' | 'spring' } | undefined {
    const found = /^(\d{4})-(autumn|spring)$/.exec(text ?? '');
    return found ? { school_year: Number(found[1]), term: found[2] === 'spring' ? 'spring' : 'autumn' } : undefined;
}
export function termName(term: ChildTerm): string {
    return t('enrolment.terms.words', { from: term.school_year, to: term.school_year + 1, term: t(`enrolment.terms.${term.term}`), when: t(`enrolment.terms.${term.when}`) });
}
