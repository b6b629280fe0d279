// A refusal of the server (RFC 9457) or of the network, as an error that pages can show: a stable slug, a sentence in both languages, and
// the same words per field.
import { either, t } from '@/platform/i18n';

export interface FieldProblem {
    readonly field: string;
    readonly slug: string;
    readonly detail: string;
}

export class ProblemError extends Error {
    override readonly name = 'ProblemError';
    constructor(
        readonly status: number,
        readonly slug: string,
        readonly detail: string,
        readonly detailEn: string,
        readonly fields: readonly FieldProblem[] = [],
    ) {
        super(`${slug}: ${detail}`);
    }
    get words(): string {
        return either(this.detail, this.detailEn);
    }
}

function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function text(value: unknown): string {
    return typeof value === 'string' ? value : '';
}

function fieldsOf(value: unknown): FieldProblem[] {
    if (!Array.isArray(value)) return [];
    return value.filter(isRecord).map((f) => ({ field: text(f['field']), slug: text(f['slug']), detail: text(f['detail']) }));
}

// A status without a readable body still gets a slug, so that pages can tell "gone" from "broken".
function slugOfStatus(status: number): string {
    if (status === 401) return 'sign-in-required';
    if (status === 403) return 'not-permitted';
    if (status === 404) return 'not-found';
    if (status === 413) return 'too-large';
    if (status === 503) return 'busy';
    return 'server-failed';
}

export function problemFrom(status: number, body: unknown): ProblemError {
    if (isRecord(body) && text(body['slug'])) {
        const detail = text(body['detail']) || text(body['title']);
        return new ProblemError(status, text(body['slug']), detail, text(body['detail_en']) || detail, fieldsOf(body['fields']));
    }
    const slug = slugOfStatus(status);
    return ownProblem(status, slug);
}

// A refusal in our own words, for what never reached the server.
export function ownProblem(status: number, slug: string): ProblemError {
    const words = t(`problem.${slug}`);
    return new ProblemError(status, slug, words, words);
}

export function asProblem(error: unknown): ProblemError {
    if (error instanceof ProblemError) return error;
    if (error instanceof TypeError || (error instanceof DOMException && error.name === 'NetworkError')) return ownProblem(0, 'offline');
    return ownProblem(0, 'page-failed');
}
