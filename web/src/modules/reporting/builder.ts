// What the report builder asks for, and the address of its file.
import type { Schemas } from '@/platform/client';

export type Definition = Schemas['TableDefinition'];
export const splits = ['none', 'stage', 'setting'] as const;

export function fileAddress(asked: Readonly<Record<string, string | boolean | readonly string[] | null | undefined>>, shown: { readonly from: string; readonly to: string }, format: string): string {
    const query = new URLSearchParams();
    for (const [key, value] of Object.entries({ ...asked, from: shown.from, to: shown.to, format })) {
        if (Array.isArray(value)) for (const one of value) query.append(key, String(one));
        else if (value !== undefined && value !== null) query.append(key, String(value));
    }
    return `/api/reporting/table/file?${query.toString()}`;
}
