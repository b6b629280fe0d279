// The history of a body in sentences.
import type { Schemas } from '@/platform/client';
import { day } from '@/platform/format';
import { t, word } from '@/platform/i18n';

// The server's way of saying "still".
export function stillOpen(until: string): boolean {
    return until.startsWith('9999');
}

export function changeWords(change: Schemas['BodyChange']): string {
    const what = word('org.change', change.change);
    const detail = change.other_name || (change.before && change.after ? t('org.from-to', { before: change.before, after: change.after }) : change.after);
    return [day(change.effective), what, detail].filter(Boolean).join(' ');
}
