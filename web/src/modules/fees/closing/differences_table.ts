// The differences of a term as a CSV file. They are part of a page, not a list of the server's, so the page writes the file itself.
import { either, t } from '@/platform/i18n';
import type { Difference } from './types';
import { amount } from './words';

// A cell that begins like a formula would be reckoned by spreadsheet programs.
function cell(text: string): string {
    const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}
const plain = (fen: number): string => amount(fen).replace(/,/g, '').replace('−', '-');

export function differencesCsv(rows: readonly Difference[]): string {
    const head = ['pupil', 'class', 'what', 'attended', 'due', 'paid', 'note', 'note-by'].map((key) => cell(t(`closing.column.${key}`)));
    const lines = rows.map((row) => [cell(row.name), cell(row.class_name), cell(either(row.words, row.words_en)), String(row.attended), plain(row.due_fen), plain(row.paid_fen), cell(row.note ?? ''), cell(row.note_by ?? '')]);
    // Without the mark at the beginning Excel reads Chinese as something else.
    return `\uFEFF${[head, ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
}
