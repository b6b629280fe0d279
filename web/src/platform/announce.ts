// One sentence for everybody: shown for a while, and read out by screen readers.
import { reactive } from 'vue';

export interface Announcement {
    readonly id: number;
    readonly text: string;
    readonly tone: 'ok' | 'danger' | 'info';
}

export const announcements = reactive<Announcement[]>([]);
let last = 0;

export function dismiss(id: number): void {
    const at = announcements.findIndex((a) => a.id === id);
    if (at >= 0) announcements.splice(at, 1);
}

export function announce(text: string, tone: Announcement['tone'] = 'ok'): void {
    const id = ++last;
    // Two confirmations at a time: more of them would cover the page.
    const confirmations = announcements.filter((a) => a.tone !== 'danger');
    if (confirmations.length > 1 && confirmations[0]) dismiss(confirmations[0].id);
    announcements.push({ id, text, tone });
    // Refusals stay until they are read.
    if (tone !== 'danger') setTimeout(() => dismiss(id), 6000);
}
