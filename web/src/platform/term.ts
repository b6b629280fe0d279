// School terms by name, key and order of time. A school year begins with its autumn.
import { t } from '@/platform/i18n';

export interface Term {
    readonly school_year: number;
    readonly term: 'autumn' | 'spring';
}

export function termName(schoolYear: number, term: Term['term']): string {
    return t(`term.${term}`, { year: schoolYear, next: schoolYear + 1 });
}
export const termKey = (term: Term): string => `${term.school_year}-${term.term}`;

const place = (term: Term): number => term.school_year * 2 + (term.term === 'spring' ? 1 : 0);
export function newestFirst<T extends Term>(terms: readonly T[]): T[] {
    return [...terms].sort((a, b) => place(b) - place(a));
}

// The one of the running term, for that of the next may be there long before it begins; else the newest gone by, else the nearest to come.
export function runningFirst<T extends Term>(terms: readonly T[], today: string): T | undefined {
    const sorted = newestFirst(terms);
    const now = recentTerms(today, 1).map(place)[0] ?? 0;
    return sorted.find((term) => place(term) <= now) ?? sorted[sorted.length - 1];
}

// The running term first, then those gone by. Autumn runs from August to January, spring from February.
export function recentTerms(today: string, count = 4): Term[] {
    const year = Number(today.slice(0, 4));
    const month = Number(today.slice(5, 7));
    const now = (month >= 8 ? year : year - 1) * 2 + (month >= 8 || month === 1 ? 0 : 1);
    return Array.from({ length: count }, (_, back) => ({ school_year: Math.floor((now - back) / 2), term: (now - back) % 2 === 0 ? 'autumn' : 'spring' }));
}
