// The published notices, for the portal and the phone: a list by filters, or a search by words, one page at a time.
import { client, take } from '@/platform/client';
import type { NoticeRow, SearchHit, Snippet, Standing } from '../types';

export interface PublicFilters {
    readonly text?: string | undefined;
    readonly issuer?: string | undefined;
    readonly year?: string | undefined;
    readonly standing?: string | undefined;
    readonly cursor?: string | undefined;
    readonly limit: number;
}
export interface PublicRow {
    readonly id: string;
    readonly title: string | null;
    readonly number: string | null;
    readonly issuers: string | null;
    readonly issued: string | null;
    readonly standing: Standing;
    readonly snippets: readonly Snippet[];
}
export interface PublicPage {
    readonly items: readonly PublicRow[];
    readonly next: string | null;
    readonly total: number | null;
}
export const publicStandings: readonly Standing[] = ['in_force', 'not_yet', 'unresolved', 'repealed', 'expired'];

function row(from: NoticeRow | SearchHit): PublicRow {
    return { id: from.id, title: from.title, number: from.number, issuers: from.issuers, issued: from.issued, standing: from.standing, snippets: 'snippets' in from ? from.snippets : [] };
}

export async function publicNotices(filters: PublicFilters): Promise<PublicPage> {
    const { text, issuer, year, cursor, limit } = filters;
    const standing = publicStandings.find((name) => name === filters.standing);
    const page = text
        ? await take(client.GET('/api/public/notices/search', { params: { query: { text, cursor, limit } } }))
        : await take(client.GET('/api/public/notices', { params: { query: { issuer, standing, cursor, limit, year: year && /^\d{4}$/.test(year) ? Number(year) : undefined } } }));
    return { items: page.items.map(row), next: page.next, total: page.total };
}

export function publicNotice(id: string) {
    return take(client.GET('/api/public/notices/{id}', { params: { path: { id } } }));
}
