// What an answer means, as the server says it too (template.cpp): so that the phone can tell before there is a network.
import type { Content, Item } from './types';

export interface FormAnswer {
    readonly item: string;
    readonly value: string;
    readonly not_applicable: boolean;
    readonly note: string;
    readonly photos: readonly string[];
}
export const emptyAnswer = (item: string): FormAnswer => ({ item, value: '', not_applicable: false, note: '', photos: [] });

export const itemsOf = (content: Content): readonly Item[] => content.sections.flatMap((section) => section.items);

export function isMet(item: Item, answer: FormAnswer): boolean {
    if (answer.not_applicable) return true;
    if (item.kind === 'yes_no') return answer.value === 'yes';
    if (item.kind === 'choice') return item.good.includes(answer.value);
    if (item.kind !== 'number') return true;
    const number = Number(answer.value);
    return /^-?\d+$/.test(answer.value) && number >= (item.least ?? -Infinity) && number <= (item.most ?? Infinity);
}

// What is still missing: 'answer', 'number', 'photo', 'note' or 'why'; nothing when the item is done.
export type Missing = 'answer' | 'number' | 'photo' | 'note' | 'why';
export function missingIn(item: Item, answer: FormAnswer | undefined): Missing | null {
    if (!answer) return 'answer';
    if (answer.not_applicable) return answer.note.trim() ? null : 'why';
    if ((item.photo_needed || item.kind === 'photo') && answer.photos.length === 0) return 'photo';
    if (item.kind === 'photo') return null;
    if (!answer.value.trim()) return 'answer';
    if (item.kind === 'number' && !/^-?\d+$/.test(answer.value)) return 'number';
    return !isMet(item, answer) && !answer.note.trim() ? 'note' : null;
}
