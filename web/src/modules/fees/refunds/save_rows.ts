// The lines of a batch as a file: the same address answers as a table when it is asked for one.
import { client, take } from '@/platform/client';

const types = {
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    csv: 'text/csv',
} as const;

export async function saveRows(batch: string, name: string, kind: keyof typeof types): Promise<void> {
    const file = await take(client.GET('/api/refunds/batches/{batch}/rows', { params: { path: { batch } }, headers: { Accept: types[kind] }, parseAs: 'blob' }));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `${name}.${kind}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
