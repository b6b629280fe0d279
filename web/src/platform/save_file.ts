// Saving a file that a page made or fetched. A list is one address with two answers: a page of rows, or the whole of it as a table.
export type TableKind = 'csv' | 'xlsx';

const types: Readonly<Record<TableKind, string>> = { csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };

// What a request carries that wants the table.
export function asTable(kind: TableKind): { headers: { Accept: string }; parseAs: 'blob' } {
    return { headers: { Accept: types[kind] }, parseAs: 'blob' };
}

// A busy machine fetches the bytes long after the click: an address withdrawn too soon loses the file without a word.
export const keptMs = 60_000;

export function saveFile(name: string, content: Blob): void {
    const link = document.createElement('a');
    const url = URL.createObjectURL(content);
    link.href = url;
    link.download = name;
    link.hidden = true;
    // Older browsers do not follow a link that stands in no document.
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), keptMs);
}

export function saveText(name: string, text: string, type: string): void {
    saveFile(name, new Blob([text], { type }));
}
