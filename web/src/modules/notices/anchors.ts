// What stands on which line: every thing that was read, with its place in the original, so that one click leads from either side to the other.
import type { FindingView, NoticeView } from './types';

export type Panel = 'fields' | 'clauses' | 'quantities' | 'citations' | 'duties' | 'findings';

export interface Anchor {
    readonly id: string; // also the id of its element at the right
    readonly panel: Panel;
    readonly from: number;
    readonly to: number;
}
export interface Mark {
    readonly severity: string;
    readonly keys: readonly string[];
}

type Lines = readonly number[] | null | undefined;

export function anchorId(panel: Panel, key: string): string {
    return `${panel}:${key}`;
}

function anchor(panel: Panel, key: string, lines: Lines): Anchor[] {
    const [from, to] = lines ?? [];
    return from === undefined ? [] : [{ id: anchorId(panel, key), panel, from, to: to ?? from }];
}

export function anchorsOf(notice: NoticeView): Anchor[] {
    const d = notice.document;
    return [
        ...d.fields.flatMap((f) => anchor('fields', f.path, f.lines)),
        ...d.effect.flatMap((e) => anchor('fields', `effect/${e.key}`, [e.line])),
        ...d.interpretation.flatMap((i) => anchor('fields', `interpretation/${i.key}`, [i.line])),
        ...d.clauses.flatMap((c) => anchor('clauses', c.key, c.lines)),
        ...d.quantities.flatMap((q) => anchor('quantities', q.key, [q.line])),
        ...d.citations.flatMap((c) => anchor('citations', `citations/${c.key}`, c.lines)),
        ...d.repeals.flatMap((r) => anchor('citations', `repeals/${r.key}`, r.lines)),
        ...d.duties.flatMap((duty) => anchor('duties', duty.key, duty.lines)),
        ...notice.findings.flatMap((f) => anchor('findings', f.key, f.lines)),
    ];
}

const covers = (a: Anchor, line: number) => a.from <= line && line <= a.to;
const span = (a: Anchor) => a.to - a.from;

// The things on a line, the narrowest first: what is about this very line before what holds a whole chapter.
export function onLine(anchors: readonly Anchor[], line: number): Anchor[] {
    return anchors.filter((a) => covers(a, line)).sort((a, b) => span(a) - span(b));
}

// Where to go from a line: stay in the panel that is open when it has something here, else take the narrowest.
export function fromLine(anchors: readonly Anchor[], line: number, open: Panel): Anchor | undefined {
    const here = onLine(anchors, line);
    return here.find((a) => a.panel === open) ?? here[0];
}

const weights: Readonly<Record<string, number>> = { error: 3, warning: 2, info: 1 };

// The mark beside a line: its undecided findings, coloured by the worst. A finding over many lines is marked at its first one.
export function marksOf(findings: readonly FindingView[]): Map<number, Mark> {
    const marks = new Map<number, Mark>();
    for (const finding of findings) {
        const line = finding.lines[0];
        if (line === undefined || finding.state === 'dismissed') continue;
        const before = marks.get(line);
        const worse = !before || (weights[finding.severity] ?? 0) > (weights[before.severity] ?? 0);
        marks.set(line, { severity: worse ? finding.severity : before.severity, keys: [...(before?.keys ?? []), finding.key] });
    }
    return marks;
}
