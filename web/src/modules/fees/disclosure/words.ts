// Words and figures of fee notices.
import { t } from '@/platform/i18n';
import type { FeeItem, PriceRow } from './types';

export function yuan(fen: number): string {
    const sign = fen < 0 ? '−' : '';
    const amount = Math.abs(fen);
    return sign + (amount % 100 === 0 ? String(amount / 100) : (amount / 100).toFixed(2).replace(/0$/, ''));
}

// "3", "3.5" and "3.50" in yuan as fen; nothing for any other form.
export function fenOf(text: string): number | undefined {
    if (!/^\d{1,9}(\.\d{1,2})?$/.test(text.trim())) return undefined;
    return Math.round(Number(text) * 100);
}

// Neighbouring grades of one price are one line: 一年级至三年级：3 元.
export function standards(item: Pick<FeeItem, 'grades'>): string[] {
    const lines: string[] = [];
    const grades = [...item.grades].sort((a, b) => a.grade - b.grade);
    for (let from = 0; from < grades.length; ) {
        let to = from;
        while (grades[to + 1]?.price_fen === grades[from]?.price_fen && grades[to + 1]?.grade === (grades[to]?.grade ?? 0) + 1) to++;
        const first = grades[from];
        const last = grades[to];
        if (first && last) {
            const price = yuan(first.price_fen);
            lines.push(from === to ? t('disclosure.sheet.grade-one', { grade: t(`disclosure.grade.${first.grade}`), price }) : t('disclosure.sheet.grade-span', { from: t(`disclosure.grade.${first.grade}`), to: t(`disclosure.grade.${last.grade}`), price }));
        }
        from = to + 1;
    }
    return lines;
}

export function span(least: number | null | undefined, most: number | null | undefined): string {
    if (least === null || least === undefined || most === null || most === undefined) return '—';
    return least === most ? yuan(least) : `${yuan(least)}–${yuan(most)}`;
}

// What is to be looked at in a row of the county's comparison, the gravest first.
export function flags(row: PriceRow): { key: string; tone: 'danger' | 'warn' | 'neutral' }[] {
    const found: { key: string; tone: 'danger' | 'warn' | 'neutral' }[] = [];
    if (row.above_rule) found.push({ key: 'above', tone: 'danger' });
    if (row.basis_ended) found.push({ key: 'basis-ended', tone: 'danger' });
    if (row.no_notice) found.push({ key: 'no-notice', tone: 'danger' });
    if (row.rule_state === 'missing' || row.rule_state === 'conflicting') found.push({ key: row.rule_state, tone: 'warn' });
    if (!row.plan) found.push({ key: 'no-plan', tone: 'neutral' });
    return found;
}

export type SortKey = 'school' | 'base' | 'special' | 'max' | 'term-max';
const valueOf: Record<Exclude<SortKey, 'school'>, (row: PriceRow) => number | null> = {
    base: (row) => row.base_max_fen ?? null,
    special: (row) => row.special_max_fen ?? null,
    max: (row) => row.lesson_max_fen ?? null,
    'term-max': (row) => row.term_max_fen ?? null,
};
// Rows without a figure stand at the end, whichever way it is sorted.
export function sorted(rows: readonly PriceRow[], by: SortKey, descending: boolean): PriceRow[] {
    const turn = descending ? -1 : 1;
    return [...rows].sort((a, b) => {
        if (by === 'school') return turn * a.school_name.localeCompare(b.school_name, 'zh-CN');
        const [x, y] = [valueOf[by](a), valueOf[by](b)];
        if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
        return turn * (x - y);
    });
}
