// What changed between two texts, by runs of words: the longest common part stays, the rest is dropped or added.

export interface Difference {
    readonly kind: 'same' | 'dropped' | 'added';
    readonly text: string;
}

// A Chinese character, a run of letters or digits, or one other character: small enough for 20 → 30, large enough to be read.
function tokens(text: string): string[] {
    return text.match(/[A-Za-z0-9]+|[\s\S]/gu) ?? [];
}

const largest = 2_000_000; // cells of the table; beyond it the texts are shown as replaced as a whole

function push(found: Difference[], kind: Difference['kind'], text: string): void {
    const last = found[found.length - 1];
    if (last?.kind === kind) found[found.length - 1] = { kind, text: last.text + text };
    else found.push({ kind, text });
}

export function differences(before: string, after: string): Difference[] {
    const a = tokens(before);
    const b = tokens(after);
    if (a.length * b.length > largest) return [...(before ? [{ kind: 'dropped' as const, text: before }] : []), ...(after ? [{ kind: 'added' as const, text: after }] : [])];
    const width = b.length + 1;
    const common = new Uint32Array((a.length + 1) * width);
    const at = (i: number, j: number) => common[i * width + j] ?? 0;
    for (let i = a.length - 1; i >= 0; i--) {
        for (let j = b.length - 1; j >= 0; j--) common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
    const found: Difference[] = [];
    let i = 0;
    let j = 0;
    while (i < a.length || j < b.length) {
        if (i < a.length && j < b.length && a[i] === b[j]) {
            push(found, 'same', a[i] ?? '');
            i++;
            j++;
        } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) push(found, 'dropped', a[i++] ?? '');
        else push(found, 'added', b[j++] ?? '');
    }
    return found;
}
