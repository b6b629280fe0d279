// Dates, spans and figures in the reader's language. Days are ISO texts of Beijing; instants carry their offset.
import { locale, t } from '@/platform/i18n';

const beijing = 'Asia/Shanghai';
const dayMs = 86_400_000;

function isoDay(instant: Date): string {
    const parts = new Intl.DateTimeFormat('en-CA', { timeZone: beijing, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(instant);
    const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
    return `${part('year')}-${part('month')}-${part('day')}`;
}

export function today(now: Date = new Date()): string {
    return isoDay(now);
}

export function day(value: string | null | undefined): string {
    if (!value) return '';
    const iso = value.length > 10 ? isoDay(new Date(value)) : value;
    const [year, month, date] = iso.split('-').map(Number);
    if (!year || !month || !date) return value;
    if (locale.value === 'en') {
        return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' }).format(Date.UTC(year, month - 1, date));
    }
    return `${year}年${month}月${date}日`;
}

export function moment(value: string | null | undefined): string {
    if (!value) return '';
    const at = new Date(value);
    if (Number.isNaN(at.getTime())) return value;
    const time = new Intl.DateTimeFormat('en-GB', { timeZone: beijing, hour: '2-digit', minute: '2-digit' }).format(at);
    return `${day(isoDay(at))} ${time}`;
}

export function daysUntil(value: string, from: string = today()): number {
    return Math.round((Date.parse(value.slice(0, 10)) - Date.parse(from)) / dayMs);
}

// "今天到期", "还有 3 天", "已逾期 2 天": overdue in words, never by colour alone.
export function due(value: string, from: string = today()): { text: string; tone: 'ok' | 'warn' | 'danger' } {
    const left = daysUntil(value, from);
    if (left < 0) return { text: t('due.overdue', { days: -left }), tone: 'danger' };
    if (left === 0) return { text: t('due.today'), tone: 'warn' };
    return { text: t('due.left', { days: left }), tone: left <= 7 ? 'warn' : 'ok' };
}

export function figure(value: number): string {
    return new Intl.NumberFormat(locale.value === 'en' ? 'en-GB' : 'zh-CN').format(value);
}

export function size(bytes: number): string {
    if (bytes < 1024) return `${bytes} B`;
    if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(0)} KB`;
    return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

export function lines(range: readonly number[]): string {
    const [from, to] = range;
    if (from === undefined) return '';
    return to === undefined || to === from ? t('lines.one', { line: from }) : t('lines.range', { from, to });
}
