// A new edition as the editor begins with it, and how marks are written.
import type { CompetitionEvent, EditionContent, Facts, Sheet } from './types';

export function emptySheet(): Sheet {
    return { title: '', total: 10_000, items: [], deductions: [], vetoes: [], grades: [], core_cap: null, source: '' };
}

export function emptyEvent(key: string, ranked: boolean): CompetitionEvent {
    return { key, title: '', group: '', site: '', team_min: 1, team_max: 1, tutors_max: 1, born_from: null, once: false, needs_award: '', judges_min: 3, sheet: ranked ? emptySheet() : null, panel: 'mean', ties: [] };
}

export function emptyEdition(year: number, opens: string, closes: string): EditionContent {
    return {
        title: '', number: '', year, opens, closes, held_from: null, held_until: null, below: null, sites: [], events: [emptyEvent('e1', true)], quotas: [{ event: '', scope: 'school', name: '', places: 1 }],
        paths: [{ stage: 'secondary_vocational', path: 'prefecture' }, { stage: 'technician', path: 'prefecture' }, { stage: 'higher_vocational', path: 'direct' }],
        awards: { levels: [{ key: 'first', title: '一等奖', permille: 100 }, { key: 'second', title: '二等奖', permille: 200 }, { key: 'third', title: '三等奖', permille: 300 }], rounding: 'half_up', ties: 'all_better', floor: 0 },
        appeal_days: 2, further_days: 2, certificate_prefix: '',
    };
}

// A showcase has neither sheets nor awards, whatever was written before.
export function asShowcase(content: EditionContent): EditionContent {
    return { ...content, awards: { ...content.awards, levels: [] }, events: content.events.map((one) => ({ ...one, sheet: null, ties: [] })) };
}

export function freshKey(taken: readonly string[], letter: string): string {
    for (let number = 1; ; number += 1) {
        const key = `${letter}${number}`;
        if (!taken.includes(key)) return key;
    }
}

// What the judge typed for an item, in hundredths; null: nothing, undefined: not a number.
export function hundredths(text: string): number | null | undefined {
    const plain = text.trim();
    if (plain === '') return null;
    return /^\d+(\.\d{1,2})?$/u.test(plain) ? Math.round(Number(plain) * 100) : undefined;
}

export function withMark(facts: Facts, item: string, points: number | null): Facts {
    const others = facts.marks.filter((one) => one.item !== item);
    return { ...facts, marks: points === null ? others : [...others, { item, level: null, points }] };
}

export const markOf = (facts: Facts, item: string): string => {
    const points = facts.marks.find((one) => one.item === item)?.points;
    return points === null || points === undefined ? '' : String(points / 100);
};
