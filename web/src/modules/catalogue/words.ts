// Words and small sums of the catalogue, without the page around them.
import { either, t } from '@/platform/i18n';
import type { Tone } from '@/platform/ui/tone';
import type { CatalogueAction, CheckOutcome, ListingState, OfferRow, PlanState, TermKind } from './types';

export const planStates = ['draft', 'consulted', 'submitted', 'returned', 'approved', 'published', 'ended'] as const satisfies readonly PlanState[];
export const activities = ['homework', 'questions', 'reading', 'sport', 'art', 'science', 'labour', 'games', 'clubs', 'films'] as const;
export const contentParts = ['organisation', 'time_and_way', 'contents', 'safety', 'fees', 'spending'] as const;
export const licenceKinds = ['school_licence', 'sport_filing', 'other'] as const;
export const bondKinds = ['none', 'deposit', 'performance_bond'] as const;
export const consultationForms = ['meeting', 'committee', 'questionnaire', 'letter'] as const;

export const planTones: Readonly<Record<PlanState, Tone>> = { draft: 'neutral', consulted: 'primary', submitted: 'warn', returned: 'danger', approved: 'primary', published: 'ok', ended: 'neutral' };
export const outcomeTones: Readonly<Record<CheckOutcome, Tone>> = { pass: 'ok', fail: 'danger', warn: 'warn', open: 'primary' };
export const listingTones: Readonly<Record<ListingState, Tone>> = { applied: 'warn', listed: 'ok', refused: 'danger', exited: 'neutral' };

export const standingTones: Readonly<Record<string, Tone>> = { ok: 'ok', warn: 'warn', stop: 'danger' };

export function yuan(fen: number): string {
    return fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2);
}

// "3", "3.5" and "3.50" in yuan as fen; nothing for any other form.
export function fenOf(text: string): number | undefined {
    const found = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(text.trim());
    if (!found) return undefined;
    return Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0') || '0');
}

// Of a lesson, or of a day where the base service is priced so.
export function price(fen: number, byDay = false): string {
    return fen === 0 ? t('catalogue.words.free') : `${yuan(fen)} ${t(byDay ? 'catalogue.words.day' : 'catalogue.words.lesson')}`;
}

// 1、2、3、5 → "1–3、5"
export function grades(numbers: readonly number[]): string {
    const runs: string[] = [];
    let from = 0;
    for (let i = 0; i < numbers.length; i += 1) {
        if (i + 1 < numbers.length && (numbers[i + 1] ?? 0) === (numbers[i] ?? 0) + 1) continue;
        const first = numbers[from] ?? 0;
        const last = numbers[i] ?? 0;
        runs.push(first === last ? String(first) : `${first}–${last}`);
        from = i + 1;
    }
    return t('catalogue.words.grades', { grades: runs.join('、') });
}

export function weekdays(numbers: readonly number[]): string {
    if (numbers.length === 5) return t('catalogue.words.every-day');
    return t('catalogue.words.weekdays', { days: numbers.map((day) => t(`catalogue.words.weekday-${day}`)).join('、') });
}

export function termName(year: number, term: TermKind): string {
    return `${t('catalogue.words.year', { year, next: year + 1 })} ${t(`catalogue.term.${term}`)}`;
}

// Publication runs the checks of the approval again; what the bureau judged and what is only a warning stops nothing.
export function whyNotPublish(checks: { fails: number } | undefined): string | null {
    return checks?.fails ? t('catalogue.plan.publish-fails', { count: checks.fails }) : null;
}

// A contract that has not begun holds nothing yet; one that was called off before its first day never will.
export function beginsLater(contract: { starts_on: string; ended_on: string | null }, today: string): boolean {
    return contract.starts_on > today && (contract.ended_on === null || contract.ended_on >= contract.starts_on);
}

// The term that a plan is most likely written for on a day: from June on the coming autumn, from November on the coming spring.
export function likelyTerm(today: string): { year: number; term: TermKind } {
    const year = Number(today.slice(0, 4));
    const month = Number(today.slice(5, 7));
    if (month >= 11) return { year, term: 'spring' };
    if (month >= 6) return { year, term: 'autumn' };
    return { year: year - 1, term: 'spring' };
}

export function reasonOf(action: CatalogueAction | undefined): string {
    return action ? either(action.reason_text ?? '', action.reason_text_en) : '';
}

export function actionNamed(actions: readonly CatalogueAction[] | undefined, name: string): CatalogueAction | undefined {
    return actions?.find((action) => action.action === name);
}

export interface OfferedBody {
    readonly listing: string;
    readonly name: string;
    readonly items: OfferRow[];
}

// What a school may choose from, body by body, in the order of the list.
export function offeredBodies(offers: readonly OfferRow[]): OfferedBody[] {
    const bodies = new Map<string, OfferedBody>();
    for (const offer of offers) {
        const body = bodies.get(offer.listing) ?? { listing: offer.listing, name: offer.body_name, items: [] };
        body.items.push(offer);
        bodies.set(offer.listing, body);
    }
    return [...bodies.values()];
}

// The items that were ticked; a price that cannot be read is sent as one the server refuses by name.
export function agreedPrices(chosen: Readonly<Record<string, { readonly taken: boolean; readonly price: string }>>): { code: string; price_fen: number }[] {
    return Object.entries(chosen)
        .filter(([, item]) => item.taken)
        .map(([code, item]) => ({ code, price_fen: fenOf(item.price) ?? -1 }));
}
