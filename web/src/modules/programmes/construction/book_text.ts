// A task book as its editor holds it: every field a text, read back into what the server takes, with the fields that do not read.
import type { Content } from './types';
import { decimalOf, fenOf, milliOf, plainYuan } from './words';

export interface IndicatorText {
    code: string;
    level: number;
    parent: string;
    title: string;
    unit: string;
    formula: string;
    source: string;
    direction: 'at_least' | 'at_most';
    years: Record<number, string>;
    final: string;
}
export interface SourceText {
    source: Content['sources'][number]['source'];
    total: string;
    years: Record<number, string>;
}
export interface BookText {
    first: string;
    last: string;
    every: Content['report_every'];
    data: { name: string; unit: string; source: string }[];
    indicators: IndicatorText[];
    milestones: { code: string; title: string; due: string }[];
    total: string;
    sources: SourceText[];
}

export const sources = ['central', 'provincial', 'prefecture', 'county', 'own', 'enterprise'] as const;

export function yearsOf(book: BookText): number[] {
    const first = Number(book.first), last = Number(book.last);
    if (!Number.isInteger(first) || !Number.isInteger(last) || last < first || last - first > 9 || first < 2000) return [];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

export function emptyBook(year: number): BookText {
    return { first: String(year), last: String(year + 2), every: 'half', data: [], indicators: [], milestones: [], total: '', sources: [] };
}

export function toText(content: Content): BookText {
    return {
        first: String(content.first_year),
        last: String(content.last_year),
        every: content.report_every,
        data: content.data.map((one) => ({ ...one })),
        indicators: content.indicators.map((one) => ({
            code: one.code,
            level: one.level,
            parent: one.parent,
            title: one.title,
            unit: one.unit,
            formula: one.formula,
            source: one.source,
            direction: one.direction,
            years: Object.fromEntries(one.years.map((value) => [value.year, decimalOf(value.value_milli)])),
            final: typeof one.final_milli === 'number' ? decimalOf(one.final_milli) : '',
        })),
        milestones: content.milestones.map((one) => ({ code: one.code, title: one.title, due: one.due ?? '' })),
        total: plainYuan(content.total_fen),
        sources: content.sources.map((one) => ({
            source: one.source,
            total: plainYuan(one.total_fen),
            years: Object.fromEntries(content.money.filter((line) => line.source === one.source).map((line) => [line.year, plainYuan(line.budgeted_fen)])),
        })),
    };
}

// What does not read as a number is named; an empty field is simply missing, and the server says so.
export function toContent(book: BookText): { content: Content; wrong: string[] } {
    const wrong: string[] = [];
    const years = yearsOf(book);
    const number = (text: string, read: (text: string) => number | null): number | null => {
        if (!text.trim()) return null;
        const value = read(text);
        if (value === null) wrong.push(text.trim());
        return value;
    };
    const content: Content = {
        first_year: Number(book.first) || 0,
        last_year: Number(book.last) || 0,
        report_every: book.every,
        data: book.data.map((one) => ({ name: one.name.trim(), unit: one.unit.trim(), source: one.source.trim() })),
        indicators: book.indicators.map((one) => {
            const leaf = one.level === 3;
            return {
                code: one.code.trim(),
                level: one.level,
                parent: one.level === 1 ? '' : one.parent.trim(),
                title: one.title.trim(),
                unit: leaf ? one.unit.trim() : '',
                formula: leaf ? one.formula.trim() : '',
                source: leaf ? one.source.trim() : '',
                direction: one.direction,
                years: leaf
                    ? years.flatMap((year) => {
                          const value = number(one.years[year] ?? '', milliOf);
                          return value === null ? [] : [{ year, value_milli: value }];
                      })
                    : [],
                final_milli: leaf ? number(one.final, milliOf) : null,
            };
        }),
        milestones: book.milestones.map((one) => ({ code: one.code.trim(), title: one.title.trim(), due: one.due || null })),
        total_fen: number(book.total, fenOf) ?? 0,
        sources: book.sources.map((one) => ({ source: one.source, total_fen: number(one.total, fenOf) ?? 0 })),
        money: book.sources.flatMap((one) =>
            years.flatMap((year) => {
                const value = number(one.years[year] ?? '', fenOf);
                return value === null ? [] : [{ source: one.source, year, budgeted_fen: value }];
            }),
        ),
    };
    return { content, wrong };
}
