// The ledger as a file: the same address answers as a table when it is asked for one.
import { client, take } from '@/platform/client';

const types = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv' } as const;

export async function saveShares(query: Record<string, unknown>, name: string, kind: keyof typeof types): Promise<void> {
    const file = await take(client.GET('/api/duty-shares', { params: { query }, headers: { Accept: types[kind] }, parseAs: 'blob' }));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file as unknown as Blob);
    link.download = `${name}.${kind}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
