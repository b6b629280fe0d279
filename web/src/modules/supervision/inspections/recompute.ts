// An inspection draw done again in the browser: luoshi.inspection/1, schools by stratum, inspectors by school.
import { byBytes, byText, verifyRecord, type DrawRecord, type Verdict } from '@/platform/draw/record';

export interface InspectionList {
    readonly strata: readonly { readonly name: string; readonly count: number; readonly alternates: number }[];
    readonly objects: readonly { readonly code: string; readonly stratum: string }[];
    readonly inspectors: readonly string[];
    readonly avoid: ReadonlySet<string>; // "inspector object"
}

export function readList(text: string): InspectionList {
    const strata: { name: string; count: number; alternates: number }[] = [];
    const objects: { code: string; stratum: string }[] = [];
    const inspectors: string[] = [];
    const avoid = new Set<string>();
    text.split('\n').forEach((line, at) => {
        if (!line || (at === 0 && line === 'luoshi.inspection/1')) return;
        const [kind, a = '', b = '', c = ''] = line.split(' ');
        if (at > 0 && kind === 'stratum') strata.push({ name: a, count: Number(b), alternates: Number(c) });
        else if (at > 0 && kind === 'object') objects.push({ code: a, stratum: b });
        else if (at > 0 && kind === 'inspector') inspectors.push(a);
        else if (at > 0 && kind === 'avoid') avoid.add(`${a} ${b}`);
        else if (at === 0 || kind !== 'draw') throw new Error(`list line ${at + 1}: ${line}`);
    });
    return { strata, objects, inspectors, avoid };
}

type NumberOf = (id: string) => Promise<string>;

async function inLine<T>(things: readonly T[], idOf: (thing: T) => string, number: NumberOf, nameOf: (thing: T) => string): Promise<T[]> {
    const numbered = await Promise.all(things.map(async (thing) => ({ thing, number: await number(idOf(thing)), name: nameOf(thing) })));
    return numbered.sort((a, b) => byText(a.number, b.number) || byBytes(a.name, b.name)).map((one) => one.thing);
}

// The smallest lottery numbers of each stratum; for each school the inspectors by the number of "school|inspector", without those who must avoid it.
export async function drawAll(list: InspectionList, number: NumberOf): Promise<string> {
    let text = 'kind,stratum,place,object,inspectors\n';
    for (const stratum of list.strata) {
        const codes = list.objects.filter((object) => object.stratum === stratum.name).map((object) => object.code);
        const order = await inLine(codes, (code) => code, number, (code) => code);
        if (order.length < stratum.count) throw new Error(`stratum ${stratum.name} holds too few`);
        const drawn = order.slice(0, stratum.count + stratum.alternates);
        for (const [at, code] of drawn.entries()) {
            const may = list.inspectors.filter((inspector) => !list.avoid.has(`${inspector} ${code}`));
            const line = await inLine(may, (inspector) => `${code}|${inspector}`, number, (inspector) => inspector);
            text += `${at < stratum.count ? 'object' : 'alternate'},${stratum.name},${at + 1},${code},${line.join(' ')}\n`;
        }
    }
    return text;
}

export function recompute(record: DrawRecord): Promise<Verdict> {
    if (record.mechanism !== 'inspection') return Promise.reject(new Error(`unknown mechanism ${record.mechanism}`));
    return verifyRecord(record, (text, number) => drawAll(readList(text), number));
}
