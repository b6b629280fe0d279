// Amounts, terms and states of charges in words, without the page around them.
import { t } from '@/platform/i18n';
import { newestFirst, recentTerms, runningFirst, type Term } from '@/platform/term';
import type { Tone } from '@/platform/ui/tone';
import type { BillState, BillsPreview, BillView, ClaimState, FeesView, NoBill, NoBillRow, PlanRow, TermFeesState } from './types';

export const billStates = ['open', 'part_paid', 'paid', 'nothing_due', 'cancelled'] as const satisfies readonly BillState[];
export const billTones: Readonly<Record<BillState, Tone>> = { open: 'warn', part_paid: 'warn', paid: 'ok', nothing_due: 'neutral', cancelled: 'neutral' };

export const claimTones: Readonly<Record<ClaimState, Tone>> = { not_settled: 'neutral', nothing: 'neutral', to_hand_in: 'warn', to_hand_in_anew: 'warn', handed_in: 'warn', part_received: 'warn', received: 'ok' };

// How far a school's term is, in every table that says so.
export const termFeesTones: Readonly<Record<TermFeesState, Tone>> = { not_billed: 'neutral', billed: 'warn', settled: 'ok', locked: 'ok' };
export function termFeesWords(state: TermFeesState): string {
    return t(`charges.term-state.${state}`);
}

// Always with two digits behind the point, so that columns can be compared: 123450 fen → "1,234.50".
export function amount(fen: number): string {
    const whole = String(Math.floor(Math.abs(fen) / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
    return `${fen < 0 ? '−' : ''}${whole}.${String(Math.abs(fen) % 100).padStart(2, '0')}`;
}
export function yuan(fen: number): string {
    return t('charges.yuan', { amount: amount(fen) });
}
// "1,234.5" as people type it → 123450 fen; null where it is no amount.
export function readYuan(text: string): number | null {
    const plain = text.trim().replace(/[,，¥]/g, '');
    if (!/^\d{1,9}(\.\d{1,2})?$/.test(plain)) return null;
    const [whole, part = ''] = plain.split('.');
    return Number(whole) * 100 + Number(part.padEnd(2, '0'));
}
// Without digits behind the point where there are none to say: "36 元", "3.50 元".
export function plainYuan(fen: number): string {
    return t('charges.yuan', { amount: fen % 100 === 0 ? amount(fen).slice(0, -3) : amount(fen) });
}

// The plan that a page opens with: the running term's, or the newest, of those that were published, for nothing else can be billed.
export function planToOpen(plans: readonly PlanRow[], asked: string | undefined, today: string): PlanRow | undefined {
    const published = plans.filter((plan) => plan.state === 'published');
    return plans.find((plan) => plan.id === asked) ?? (published.length ? runningFirst(published, today) : newestFirst(plans)[0]);
}

// Into which books goes what comes after those of a locked term: the running term's, or the next one's where the locked one still runs. It may have no plan yet, and of a
// merged school it never will.
export function booksAfter(locked: Term, today: string): Term {
    const next: Term = locked.term === 'autumn' ? { school_year: locked.school_year, term: 'spring' } : { school_year: locked.school_year + 1, term: 'autumn' };
    return newestFirst([next, ...recentTerms(today, 1)])[0] ?? next;
}

export interface WithoutGroup {
    readonly why: NoBill;
    readonly words: string;
    readonly words_en: string;
    readonly rows: NoBillRow[];
}
// Who gets no bill, by the reason given; the largest group first.
export function groupWithout(rows: readonly NoBillRow[]): WithoutGroup[] {
    const groups = new Map<string, WithoutGroup>();
    for (const row of rows) {
        const key = `${row.why}|${row.words}`;
        const group = groups.get(key);
        if (group) group.rows.push(row);
        else groups.set(key, { why: row.why, words: row.words, words_en: row.words_en, rows: [row] });
    }
    return [...groups.values()].sort((a, b) => b.rows.length - a.rows.length);
}

// The sentences of a formula, each on a line of its own.
export function sentences(formula: string): string[] {
    return formula
        .split(/；|;\s/)
        .map((part) => part.trim())
        .filter(Boolean);
}
// As a family reads it on a phone: an exemption is shown as an amount and nothing else, since somebody may look over a shoulder.
export function sentencesWithoutExemption(formula: string): string[] {
    return sentences(formula).filter((part) => !/减免|\bexempt\b/.test(part));
}

export type Step = 'plan' | 'notice' | 'timetable' | 'rules' | 'nobody' | 'make' | 'wait' | 'settle' | 'settled';
// What a school has to do next with the fees of a term.
export function nextStep(fees: FeesView, preview: BillsPreview): Step {
    if (fees.settlement) return 'settled';
    if (preview.enabled) return 'make';
    switch (preview.reason) {
        case 'plan-not-published':
            return 'plan';
        case 'no-fee-notice':
            return 'notice';
        case 'no-timetable':
            return 'timetable';
        case 'nothing-to-bill':
            if (fees.bills === 0) return 'nobody';
            return fees.open_fen > 0 ? 'wait' : 'settle';
        default:
            return 'rules';
    }
}

export const stages = ['notice', 'bill', 'pay', 'settle'] as const;
// How far the term is: what is announced, billed, paid, settled.
export function stageOf(step: Step): (typeof stages)[number] | 'done' {
    switch (step) {
        case 'plan':
        case 'notice':
        case 'timetable':
            return 'notice';
        case 'rules':
        case 'nobody':
        case 'make':
            return 'bill';
        case 'wait':
            return 'pay';
        case 'settle':
            return 'settle';
        case 'settled':
            return 'done';
    }
}

// What has come of a bill, in the words of somebody who pays.
export function standingOf(bill: Pick<BillView, 'state' | 'open_fen' | 'paid_fen' | 'waived_fen'> & Partial<Pick<BillView, 'written_off_fen'>>): string {
    switch (bill.state) {
        case 'cancelled':
            return t('charges.child.cancelled');
        case 'nothing_due':
            return t('charges.child.nothing-due');
        case 'paid':
            return bill.paid_fen > 0 && !bill.written_off_fen ? t('charges.child.all-paid') : t('charges.child.no-longer-asked');
        case 'part_paid':
            return t('charges.child.part-paid', { amount: plainYuan(bill.open_fen) });
        case 'open':
            return t('charges.child.to-pay', { amount: plainYuan(bill.open_fen) });
    }
}

// Most per pupil first; schools without a bill have nothing to compare and come last.
export function dearestFirst<Row extends { readonly mean_fen: number; readonly pupils: number }>(rows: readonly Row[]): Row[] {
    return [...rows].sort((a, b) => Number(b.pupils > 0) - Number(a.pupils > 0) || b.mean_fen - a.mean_fen);
}
