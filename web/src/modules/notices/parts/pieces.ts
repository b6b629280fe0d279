export interface Piece {
    readonly text: string;
    readonly hit: boolean;
}

// Cuts a text at the ranges of its hits; ranges count code points, [from, to), and may come in any order or overlap.
export function pieces(text: string, hits: readonly { readonly from: number; readonly to: number }[]): Piece[] {
    const characters = [...text];
    const hit = characters.map((_, at) => hits.some((range) => range.from <= at && at < range.to));
    const found: Piece[] = [];
    for (let from = 0; from < characters.length; ) {
        let to = from;
        while (to < characters.length && hit[to] === hit[from]) to++;
        found.push({ text: characters.slice(from, to).join(''), hit: hit[from] ?? false });
        from = to;
    }
    return found;
}
