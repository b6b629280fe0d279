// Where the notices of a citation graph stand: columns by distance and direction (what is cited at the left, what cites at the right), rows
// within a column in the order of issue. Small graphs only; a table says the same.
import type { GraphEdge, GraphNode, GraphView } from './types';

export interface Placed {
    readonly node: GraphNode;
    readonly x: number;
    readonly y: number;
}
export interface Line {
    readonly edge: GraphEdge;
    readonly path: string;
}
export interface Layout {
    readonly width: number;
    readonly height: number;
    readonly nodes: readonly Placed[];
    readonly lines: readonly Line[];
}

export const box = { width: 230, height: 62, gapX: 96, gapY: 22, margin: 12 } as const;

// The column of each node: 0 for the notice itself, negative for what it rests on, positive for what rests on it.
export function columnsOf(graph: GraphView): Map<string, number> {
    const start = graph.nodes.find((node) => node.distance === 0);
    const columns = new Map<string, number>(start ? [[start.key, 0]] : []);
    let border = start ? [start.key] : [];
    while (border.length) {
        const next: string[] = [];
        for (const edge of graph.edges) {
            for (const [known, other, step] of [
                [edge.from, edge.to, -1],
                [edge.to, edge.from, 1],
            ] as const) {
                if (!border.includes(known) || columns.has(other)) continue;
                columns.set(other, (columns.get(known) ?? 0) + step);
                next.push(other);
            }
        }
        border = next;
    }
    for (const node of graph.nodes) if (!columns.has(node.key)) columns.set(node.key, node.distance);
    return columns;
}

function curve(from: Placed, to: Placed): string {
    const leftward = to.x <= from.x;
    const x1 = leftward ? from.x : from.x + box.width;
    const x2 = leftward ? to.x + box.width : to.x;
    const y1 = from.y + box.height / 2;
    const y2 = to.y + box.height / 2;
    if (from.x === to.x) {
        const out = from.x + box.width + 34;
        return `M${from.x + box.width} ${y1}C${out} ${y1} ${out} ${y2} ${to.x + box.width} ${y2}`;
    }
    const bend = (x2 - x1) / 2;
    return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

export function layOut(graph: GraphView): Layout {
    const columns = columnsOf(graph);
    const numbers = [...new Set(columns.values())].sort((a, b) => a - b);
    const inColumn = numbers.map((number) => graph.nodes.filter((node) => columns.get(node.key) === number).sort((a, b) => (a.issued ?? '').localeCompare(b.issued ?? '')));
    const tallest = Math.max(1, ...inColumn.map((nodes) => nodes.length));
    const heightOf = (count: number) => count * box.height + (count - 1) * box.gapY;
    const height = heightOf(tallest) + box.margin * 2;
    const nodes = inColumn.flatMap((column, at) => {
        const top = (height - heightOf(column.length)) / 2;
        return column.map((node, row): Placed => ({ node, x: box.margin + at * (box.width + box.gapX), y: top + row * (box.height + box.gapY) }));
    });
    const place = new Map(nodes.map((placed) => [placed.node.key, placed]));
    const lines = graph.edges.flatMap((edge): Line[] => {
        const from = place.get(edge.from);
        const to = place.get(edge.to);
        return from && to ? [{ edge, path: curve(from, to) }] : [];
    });
    return { width: box.margin * 2 + inColumn.length * box.width + Math.max(0, inColumn.length - 1) * box.gapX + 40, height, nodes, lines };
}
