// A draw of experts done again in the browser, from its record alone: all codes of the list in the order of their lottery numbers.
import { byBytes, byText, verifyRecord, type DrawRecord, type Verdict } from '@/platform/draw/record';

export async function inOrder(list: string, number: (id: string) => Promise<string>): Promise<string> {
    const codes = list.split('\n').filter(Boolean);
    const numbered = await Promise.all(codes.map(async (code) => ({ code, number: await number(code) })));
    return numbered.sort((a, b) => byText(a.number, b.number) || byBytes(a.code, b.code)).map((one) => `${one.code}\n`).join('');
}

export function recompute(record: DrawRecord): Promise<Verdict> {
    if (record.mechanism !== 'order') return Promise.reject(new Error(`unknown mechanism ${record.mechanism}`));
    return verifyRecord(record, inOrder);
}
