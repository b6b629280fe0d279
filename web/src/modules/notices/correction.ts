// What a person may put in place of a machine reading, field by field: which editor a field gets, how its value is shown there, and which
// corrections follow from what was changed. The paths are those of the server ("title/text", "clauses/<key>/heading").
import type { DocumentView } from './types';

export type Editor = 'text' | 'long' | 'list' | 'date' | 'number' | 'choice' | 'yes-no';

export interface EditField {
    readonly path: string;
    readonly name: string; // key of its label below notices.field
    readonly editor: Editor;
    readonly value: unknown;
    readonly choices?: readonly string[];
    readonly nullable: boolean;
}
export interface Change {
    readonly path: string;
    readonly value: unknown;
}

type Member = readonly [name: string, editor: Editor, nullable?: 'nullable', choices?: readonly string[]];

const members: Readonly<Record<string, readonly Member[]>> = {
    clauses: [
        ['heading', 'text', 'nullable'],
        ['text', 'long'],
        ['path', 'text'],
        ['marker', 'text'],
        ['level', 'number'],
    ],
    quantities: [
        ['comparator', 'choice', undefined, ['=', '>=', '<=', '~', 'unspecified']],
        ['value', 'number', 'nullable'],
        ['value_max', 'number', 'nullable'],
        ['unit', 'text'],
        ['object', 'text'],
        ['scope', 'choice', undefined, ['total', 'each']],
        ['per', 'text', 'nullable'],
        ['verb', 'text', 'nullable'],
    ],
    duties: [
        ['who', 'list'],
        ['with', 'list'],
        ['verb', 'text'],
        ['what', 'long'],
        ['recurring', 'text', 'nullable'],
    ],
    citations: [
        ['title', 'text', 'nullable'],
        ['number', 'text', 'nullable'],
        ['issuer', 'text', 'nullable'],
        ['role', 'choice', undefined, ['basis', 'repealed', 'mention', 'standard']],
    ],
    effect: [
        ['rule', 'choice', undefined, ['date_of_issue', 'date', 'after_days']],
        ['date', 'date', 'nullable'],
        ['days', 'number', 'nullable'],
    ],
    repeals: [
        ['title', 'text', 'nullable'],
        ['number', 'text', 'nullable'],
        ['whole', 'yes-no'],
    ],
    interpretation: [['body', 'text']],
};
export type ListName = 'clauses' | 'quantities' | 'duties' | 'citations' | 'effect' | 'repeals' | 'interpretation';

interface Keyed {
    readonly key: string;
}

export function itemFields(list: ListName, item: Keyed): EditField[] {
    const values = item as unknown as Readonly<Record<string, unknown>>;
    return (members[list] ?? []).map(([name, editor, nullable, choices]) => ({
        path: `${list}/${item.key}/${name}`,
        name: `${list}-${name}`,
        editor,
        value: values[name] ?? null,
        nullable: nullable === 'nullable',
        ...(choices ? { choices } : {}),
    }));
}

export function headFields(path: string, document: DocumentView): EditField[] {
    const text = (member: string, value: unknown, editor: Editor = 'text', nullable = false): EditField => ({ path: member, name: member.replace('/', '-'), editor, value: value ?? null, nullable });
    switch (path) {
        case 'title':
            return [text('title/text', document.title?.text, 'long'), text('title/genre', document.title?.genre)];
        case 'number':
            return [text('number/raw', document.number?.raw)];
        case 'issuers':
            return [
                text(
                    'issuers',
                    document.issuers.map((issuer) => issuer.name),
                    'list',
                ),
            ];
        case 'addressees':
            return [text('addressees', document.addressees, 'list')];
        case 'signers':
            return [text('signers', document.signers, 'list')];
        case 'issued':
            return [text('issued', document.issued, 'date', true)];
        case 'preamble':
            return [text('preamble/text', document.preamble?.text, 'long')];
        case 'validity':
            return [text('validity/raw', document.validity?.raw), text('validity/months', document.validity?.months, 'number', true), text('validity/until', document.validity?.until, 'date', true)];
        default:
            return [];
    }
}

// How a value stands in its editor: always a text.
export function shownIn(field: EditField): string {
    if (field.value === null || field.value === undefined) return '';
    if (field.editor === 'list') return (field.value as readonly string[]).join('\n');
    if (field.editor === 'yes-no') return field.value ? 'yes' : 'no';
    return String(field.value);
}

function read(field: EditField, text: string): unknown {
    const trimmed = text.trim();
    if (field.editor === 'list')
        return trimmed
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean);
    if (field.editor === 'yes-no') return trimmed === 'yes';
    if (!trimmed && field.nullable) return null;
    if (field.editor === 'number') return Number(trimmed);
    return trimmed;
}

// Issuers are more than names: those that stay keep where they were read.
function withSources(names: readonly string[], document: DocumentView): unknown {
    return names.map((name) => document.issuers.find((issuer) => issuer.name === name) ?? { name, normalized: null, from: [] });
}

export function changesOf(fields: readonly EditField[], texts: Readonly<Record<string, string>>, document: DocumentView): Change[] {
    return fields
        .filter((field) => (texts[field.path] ?? '') !== shownIn(field))
        .map((field) => {
            const value = read(field, texts[field.path] ?? '');
            return { path: field.path, value: field.path === 'issuers' ? withSources(value as string[], document) : value };
        });
}

// Which fields cannot be read as what they should be, before anything is sent.
export function faultsOf(fields: readonly EditField[], texts: Readonly<Record<string, string>>): string[] {
    return fields.filter((field) => field.editor === 'number' && Number.isNaN(Number((texts[field.path] ?? '').trim() || '0'))).map((field) => field.path);
}
