// A list as a file: the same address answers as a table when it is asked for one.
import { commonHeaders, refuse } from '@/platform/client';

const types = {
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    csv: 'text/csv',
} as const;

export async function saveRows(address: string, name: string, kind: keyof typeof types): Promise<void> {
    const answer = await fetch(address, { headers: { ...commonHeaders('GET'), Accept: types[kind] }, credentials: 'same-origin' });
    if (!answer.ok) refuse(answer.status, await answer.json().catch(() => null));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await answer.blob());
    link.download = `${name}.${kind}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
