// A year as twelve months of weeks, each day with what was published for it.
import type { Schemas } from '@/platform/client';

export type PublishedYear = Schemas['PublishedYear'];
export interface DayCell {
    readonly date: string;
    readonly number: number;
    readonly kind: 'working' | 'weekend' | 'holiday' | 'make-up';
    readonly name: string;
}
export interface Month {
    readonly month: number;
    readonly weeks: readonly (readonly (DayCell | null)[])[];
}

const pad = (n: number) => String(n).padStart(2, '0');

function cell(year: number, month: number, date: number, published: PublishedYear): DayCell {
    const iso = `${year}-${pad(month)}-${pad(date)}`;
    const holiday = published.holidays.find((d) => d.date === iso);
    const makeUp = published.make_up_days.find((d) => d.date === iso);
    const weekday = new Date(Date.UTC(year, month - 1, date)).getUTCDay();
    const kind = makeUp ? 'make-up' : holiday ? 'holiday' : weekday === 0 || weekday === 6 ? 'weekend' : 'working';
    return { date: iso, number: date, kind, name: (makeUp ?? holiday)?.name ?? '' };
}

// Weeks begin on Monday, as on every calendar in the country's offices.
export function monthsOf(published: PublishedYear): Month[] {
    return Array.from({ length: 12 }, (_, index) => {
        const month = index + 1;
        const days = new Date(Date.UTC(published.year, month, 0)).getUTCDate();
        const lead = (new Date(Date.UTC(published.year, index, 1)).getUTCDay() + 6) % 7;
        const cells: (DayCell | null)[] = [...Array<null>(lead).fill(null), ...Array.from({ length: days }, (_unused, d) => cell(published.year, month, d + 1, published))];
        while (cells.length % 7) cells.push(null);
        const weeks = Array.from({ length: cells.length / 7 }, (_unused, week) => cells.slice(week * 7, week * 7 + 7));
        return { month, weeks };
    });
}

// A school year is called by the autumn in which it begins; from July on the coming one is prepared.
export function schoolYearOf(today: string): number {
    const [year = 0, month = 0] = today.split('-').map(Number);
    return month >= 7 ? year : year - 1;
}

export interface NamedDay {
    readonly date: string;
    readonly name: string;
}
// "2027-01-01 元旦", one a line. Lines that are no such thing come back as faults, by their number.
export function parseDays(text: string): { days: NamedDay[]; faults: number[] } {
    const days: NamedDay[] = [];
    const faults: number[] = [];
    text.split('\n').forEach((line, at) => {
        if (!line.trim()) return;
        const match = /^\s*(\d{4}-\d{2}-\d{2})\s+(\S.*?)\s*$/.exec(line);
        if (match?.[1] && match[2] && !Number.isNaN(Date.parse(match[1]))) days.push({ date: match[1], name: match[2] });
        else faults.push(at + 1);
    });
    return { days, faults };
}
