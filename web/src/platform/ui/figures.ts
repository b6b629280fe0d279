// How a figure of reporting is written: shares as per cent with one decimal, money in yuan, everything else as a number.
import { figure } from '@/platform/format';
import { t } from '@/platform/i18n';

export interface Measured {
    readonly numerator: number;
    readonly denominator: number | null;
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
}

export function percent(share: number): string {
    return `${(share * 100).toFixed(1)}%`;
}

export function isShare(unit: string): boolean {
    return unit === 'share' || unit === 'money_share';
}

function yuan(fen: number): string {
    return (fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

// One of the sums that a figure is made of.
export function part(unit: string, sum: number): string {
    return unit === 'fen' || unit === 'money_share' ? yuan(sum) : figure(sum);
}

export function written(unit: string, measured: Measured): string {
    if (measured.value === null) return '—';
    return isShare(unit) ? percent(measured.value) : part(unit, measured.value);
}

// What stands above and below the line, in words.
export function madeOf(unit: string, measured: Measured): string {
    if (!isShare(unit) || measured.denominator === null) return '';
    return t('figure.made-of', { numerator: part(unit, measured.numerator), denominator: part(unit, measured.denominator) });
}

export function interval(measured: Measured): string {
    return measured.low === null || measured.high === null ? '' : `${percent(measured.low)} – ${percent(measured.high)}`;
}

// Where a value stands between the least and the greatest shown, for the shade of a map.
export function shades(values: readonly (number | null)[]): (number | null)[] {
    const known = values.filter((value): value is number => value !== null);
    const least = Math.min(...known);
    const most = Math.max(...known);
    return values.map((value) => (value === null ? null : most === least ? 0.5 : (value - least) / (most - least)));
}
