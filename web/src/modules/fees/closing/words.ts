// Amounts and terms of the close in words, without the page around them.
import { t } from '@/platform/i18n';
import { newestFirst } from '@/platform/term';
import type { AccountsLine, PlanRow } from './types';

// Always with two digits behind the point, so that columns can be compared: 123450 fen → "1,234.50".
export function amount(fen: number): string {
    const whole = String(Math.floor(Math.abs(fen) / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
    return `${fen < 0 ? '−' : ''}${whole}.${String(Math.abs(fen) % 100).padStart(2, '0')}`;
}
export const yuan = (fen: number): string => t('closing.yuan', { amount: amount(fen) });

// Only a published plan has courses that were held and can be closed.
export function closable(plans: readonly PlanRow[]): PlanRow[] {
    return newestFirst(plans.filter((plan) => plan.published_at !== null));
}

// What the school holds for others. The server says every holding as it stands on its own side; here debts count against the balance, so that
// the holdings come to the closing balance.
const debts: ReadonlySet<string> = new Set(['unknown_money', 'refunds_due', 'payables', 'unsettled', 'taxes_withheld']);
export const isDebt = (line: AccountsLine): boolean => debts.has(line.key);
export const counts = (line: AccountsLine): number => (isDebt(line) ? -line.fen : line.fen);

// What a family has to know at the end of its statement.
export function standing(balanceFen: number): 'even' | 'owes' | 'gets' {
    if (balanceFen === 0) return 'even';
    return balanceFen > 0 ? 'owes' : 'gets';
}
