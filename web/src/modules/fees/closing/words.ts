// Amounts and terms of the close in words, without the page around them.
import { t } from '@/platform/i18n';
import type { AccountsLine, PlanRow, TermKind } from './types';

// Always with two digits behind the point, so that columns can be compared: 123450 fen → "1,234.50".
export function amount(fen: number): string {
    const whole = String(Math.floor(Math.abs(fen) / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
    return `${fen < 0 ? '−' : ''}${whole}.${String(Math.abs(fen) % 100).padStart(2, '0')}`;
}
export const yuan = (fen: number): string => t('closing.yuan', { amount: amount(fen) });

export function termName(schoolYear: number, term: TermKind): string {
    return t(`closing.term.${term}`, { year: schoolYear, next: schoolYear + 1 });
}

interface Term {
    readonly school_year: number;
    readonly term: TermKind;
}
// A school year begins with its autumn.
const place = (term: Term): number => term.school_year * 2 + (term.term === 'spring' ? 1 : 0);
export const termKey = (term: Term): string => `${term.school_year}-${term.term}`;

// Only a published plan has courses that were held and can be closed.
export function closable(plans: readonly PlanRow[]): PlanRow[] {
    return plans.filter((plan) => plan.published_at !== null).sort((a, b) => place(b) - place(a));
}

// The running term first, then those gone by. Autumn runs from August to January, spring from February.
export function recentTerms(today: string, count = 4): Term[] {
    const year = Number(today.slice(0, 4));
    const month = Number(today.slice(5, 7));
    const now = (month >= 8 ? year : year - 1) * 2 + (month >= 8 || month === 1 ? 0 : 1);
    return Array.from({ length: count }, (_, back) => ({ school_year: Math.floor((now - back) / 2), term: (now - back) % 2 === 0 ? 'autumn' : 'spring' }));
}

// What the school holds for others. The server says every holding as it stands on its own side; here debts count against the balance, so that
// the holdings come to the closing balance.
const debts: ReadonlySet<string> = new Set(['unknown_money', 'refunds_due', 'payables', 'unsettled']);
export const isDebt = (line: AccountsLine): boolean => debts.has(line.key);
export const counts = (line: AccountsLine): number => (isDebt(line) ? -line.fen : line.fen);

// What a family has to know at the end of its statement.
export function standing(balanceFen: number): 'even' | 'owes' | 'gets' {
    if (balanceFen === 0) return 'even';
    return balanceFen > 0 ? 'owes' : 'gets';
}
