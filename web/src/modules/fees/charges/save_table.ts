// A list saved as a file: the server writes CSV and XLSX itself when it is asked for them.
export type TableKind = 'csv' | 'xlsx';

const types: Readonly<Record<TableKind, string>> = { csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };

export function asTable(kind: TableKind): { headers: { Accept: string }; parseAs: 'blob' } {
    return { headers: { Accept: types[kind] }, parseAs: 'blob' };
}

export function saveTable(name: string, kind: TableKind, table: Blob): void {
    const link = document.createElement('a');
    const url = URL.createObjectURL(table);
    link.href = url;
    link.download = `${name}.${kind}`;
    link.click();
    // The browser takes the bytes after the click.
    setTimeout(() => URL.revokeObjectURL(url), 1000);
}
