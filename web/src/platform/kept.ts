// What the phone may show of today without a network: as it was last read, of one account, gone with the day. Nothing of it is ever sent back.
export interface Shelf {
    readonly length: number;
    key(index: number): string | null;
    getItem(key: string): string | null;
    setItem(key: string, value: string): void;
    removeItem(key: string): void;
}

const prefix = 'luoshi.kept.';

export class Kept {
    private readonly mine: string;

    constructor(
        private readonly shelf: Shelf,
        account: string,
        day: string,
    ) {
        this.mine = `${prefix}${account}.${day}.`;
    }

    put(name: string, value: unknown): void {
        forget(this.shelf, (key) => !key.startsWith(this.mine));
        try {
            this.shelf.setItem(this.mine + name, JSON.stringify(value));
        } catch {
            // The phone's shelf is full or closed: the page works as long as there is a network.
        }
    }
    get(name: string): unknown {
        try {
            return JSON.parse(this.shelf.getItem(this.mine + name) ?? 'null') as unknown;
        } catch {
            return null;
        }
    }
}

function forget(shelf: Shelf, which: (key: string) => boolean): void {
    const keys = Array.from({ length: shelf.length }, (_, i) => shelf.key(i)).filter((key) => key !== null);
    for (const key of keys) if (key.startsWith(prefix) && which(key)) shelf.removeItem(key);
}
// When somebody signs out, nothing stays.
export function forgetAllKept(shelf: Shelf): void {
    forget(shelf, () => true);
}
