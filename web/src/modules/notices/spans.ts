// The in-force timeline as geometry: years along the axis, a bar for each notice, in hundredths of the width.
import type { ForceSpan } from './types';

export interface Axis {
    readonly from: number; // first year
    readonly to: number; // year after the last
}
export interface Bar {
    readonly span: ForceSpan;
    readonly start: number;
    readonly width: number;
    readonly open: boolean; // still in force at the right edge
}

const yearOf = (day: string) => Number(day.slice(0, 4));

// A day as years with a fraction; good enough for a picture, never for a deadline.
export function position(day: string): number {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    return year + (month - 1 + (date - 1) / 31) / 12;
}

export function axisOf(spans: readonly ForceSpan[], on: string): Axis {
    const years = [yearOf(on), ...spans.flatMap((s) => [s.from, s.until].filter((d): d is string => Boolean(d)).map(yearOf))];
    return { from: Math.min(...years), to: Math.max(...years) + 1 };
}

export function percent(axis: Axis, at: number): number {
    return Math.min(100, Math.max(0, ((at - axis.from) / (axis.to - axis.from)) * 100));
}

export function barsOf(spans: readonly ForceSpan[], axis: Axis): Bar[] {
    return spans
        .filter((span) => span.from)
        .map((span) => {
            const start = percent(axis, position(span.from ?? ''));
            const end = span.until ? percent(axis, position(span.until)) : 100;
            return { span, start, width: Math.max(0.6, end - start), open: !span.until };
        });
}

// At most about twelve labels, whatever the number of years.
export function yearTicks(axis: Axis): number[] {
    const step = Math.max(1, Math.ceil((axis.to - axis.from) / 12));
    const ticks: number[] = [];
    for (let year = axis.from; year < axis.to; year += step) ticks.push(year);
    return ticks;
}
