// A published draw (luoshi.draw/1) as a page reads it, and what every kind of draw is checked by: list, commitment and seed from the record alone, then
// the result that the mechanism gives.
import { digest, fromHex, hex, hmacWith, joined, utf8, type Algorithm } from './digests';

export interface RecordPart {
    readonly name: string;
    readonly digest: string;
    readonly text: string | null;
}
export interface DrawRecord {
    readonly schema: string;
    readonly algorithm: Algorithm;
    readonly mechanism: string;
    readonly inputs: readonly RecordPart[];
    readonly seed: string;
    readonly public_seed: { readonly commitment: string; readonly secret: string; readonly public_source: string; readonly public_value: string; readonly list_digest: string } | null;
    readonly result: RecordPart;
}
export type CheckName = 'list' | 'commitment' | 'seed' | 'result';
export interface Check {
    readonly name: CheckName;
    readonly holds: boolean;
    readonly recorded: string;
    readonly computed: string;
}
export interface Difference {
    readonly line: number;
    readonly recorded: string;
    readonly computed: string;
}
export interface Verdict {
    readonly checks: readonly Check[];
    readonly difference: Difference | null; // the first line of the result that differs
    readonly result: string;
    readonly same: boolean;
}

export const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
// Bytewise, as everywhere in a draw: characters beyond the first plane come last in bytes, but not in JavaScript's own order.
export function byBytes(a: string, b: string): number {
    const x = utf8(a);
    const y = utf8(b);
    for (let i = 0; i < Math.min(x.length, y.length); ++i) if (x[i] !== y[i]) return (x[i] ?? 0) - (y[i] ?? 0);
    return x.length - y.length;
}

export function firstDifference(recorded: string, computed: string): Difference | null {
    if (recorded === computed) return null;
    const a = recorded.split('\n');
    const b = computed.split('\n');
    let line = 0;
    while (line < a.length && a[line] === b[line]) ++line;
    return { line: line + 1, recorded: a[line] ?? '', computed: b[line] ?? '' };
}

// `compute` is the mechanism: the result's text from the list's text and the lottery numbers (32 hexadecimal digits) that the seed gives.
export async function verifyRecord(record: DrawRecord, compute: (list: string, number: (id: string) => Promise<string>) => Promise<string>): Promise<Verdict> {
    if (record.schema !== 'luoshi.draw/1') throw new Error('not a luoshi.draw/1 record');
    const text = record.inputs.find((part) => part.name === 'list')?.text;
    const open = record.public_seed;
    if (typeof text !== 'string' || !open) throw new Error('the record holds no list');
    const { algorithm } = record;
    const checks: Check[] = [];
    const check = (name: CheckName, recorded: string, computed: string) => checks.push({ name, recorded, computed, holds: recorded === computed });
    const listDigest = await digest(algorithm, utf8(text));
    check('list', open.list_digest, hex(listDigest));
    const secret = fromHex(open.secret);
    check('commitment', open.commitment, hex(await digest(algorithm, secret)));
    const seed = await (await hmacWith(algorithm, secret))(joined(utf8(open.public_value), listDigest));
    check('seed', record.seed, hex(seed));
    const keyed = await hmacWith(algorithm, seed);
    const result = await compute(text, async (id) => hex((await keyed(utf8(id))).slice(0, 16)));
    const shown = record.result.text ?? '';
    const computed = hex(await digest(algorithm, utf8(result)));
    // Of a text that was changed and kept its old digest, what its digest really is.
    check('result', record.result.digest === computed ? hex(await digest(algorithm, utf8(shown))) : record.result.digest, computed);
    const difference = firstDifference(shown, result);
    return { checks, difference, result, same: !difference && checks.every((one) => one.holds) };
}
