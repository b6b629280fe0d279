// SHA-256 (FIPS 180-4) and SM3 (GB/T 32905) and their HMAC (RFC 2104), small and plain, for re-computing a draw on any page: WebCrypto knows no SM3
// and nothing at all on a page without https. Where WebCrypto is there, SHA-256 is done by it, so that two programs must agree.
export type Algorithm = 'sha256' | 'sm3';
export type Bytes = Uint8Array<ArrayBuffer>;

const rotated = (x: number, n: number) => (x << n) | (x >>> (32 - n));

// Both pad alike: a one, zeros, and the length in bits in the last eight bytes.
function padded(message: Bytes): DataView {
    const size = (((message.length + 8) >> 6) + 1) << 6;
    const bytes = new Uint8Array(size);
    bytes.set(message);
    bytes[message.length] = 0x80;
    const view = new DataView(bytes.buffer);
    view.setUint32(size - 8, Math.floor(message.length / 0x20000000));
    view.setUint32(size - 4, (message.length << 3) >>> 0);
    return view;
}

function bytesOf(state: Int32Array): Bytes {
    const view = new DataView(new ArrayBuffer(32));
    state.forEach((word, at) => view.setInt32(at * 4, word));
    return new Uint8Array(view.buffer);
}

// The first 32 bits of the fractional parts of the roots of the first primes.
const primes: number[] = [];
for (let n = 2; primes.length < 64; ++n) if (primes.every((p) => n % p)) primes.push(n);
const fraction = (x: number) => ((x - Math.floor(x)) * 0x100000000) | 0;
const shaStart = Int32Array.from(primes.slice(0, 8), (p) => fraction(Math.sqrt(p)));
const shaKeys = Int32Array.from(primes, (p) => fraction(Math.cbrt(p)));

export function sha256(message: Bytes): Bytes {
    const data = padded(message);
    const state = shaStart.slice();
    const w = new Int32Array(64);
    for (let block = 0; block < data.byteLength; block += 64) {
        for (let i = 0; i < 16; ++i) w[i] = data.getInt32(block + i * 4);
        for (let i = 16; i < 64; ++i) {
            const a = (w[i - 15] ?? 0);
            const b = (w[i - 2] ?? 0);
            const s0 = rotated(a, 25) ^ rotated(a, 14) ^ (a >>> 3);
            const s1 = rotated(b, 15) ^ rotated(b, 13) ^ (b >>> 10);
            w[i] = ((w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1) | 0;
        }
        let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
        for (let i = 0; i < 64; ++i) {
            const t1 = (h + (rotated(e, 26) ^ rotated(e, 21) ^ rotated(e, 7)) + ((e & f) ^ (~e & g)) + (shaKeys[i] ?? 0) + (w[i] ?? 0)) | 0;
            const t2 = ((rotated(a, 30) ^ rotated(a, 19) ^ rotated(a, 10)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
            [a, b, c, d, e, f, g, h] = [(t1 + t2) | 0, a, b, c, (d + t1) | 0, e, f, g];
        }
        [a, b, c, d, e, f, g, h].forEach((word, at) => (state[at] = ((state[at] ?? 0) + word) | 0));
    }
    return bytesOf(state);
}

const smStart = Int32Array.of(0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e);
const p0 = (x: number) => x ^ rotated(x, 9) ^ rotated(x, 17);
const p1 = (x: number) => x ^ rotated(x, 15) ^ rotated(x, 23);

export function sm3(message: Bytes): Bytes {
    const data = padded(message);
    const state = smStart.slice();
    const w = new Int32Array(68);
    for (let block = 0; block < data.byteLength; block += 64) {
        for (let i = 0; i < 16; ++i) w[i] = data.getInt32(block + i * 4);
        for (let i = 16; i < 68; ++i) w[i] = p1((w[i - 16] ?? 0) ^ (w[i - 9] ?? 0) ^ rotated((w[i - 3] ?? 0), 15)) ^ rotated((w[i - 13] ?? 0), 7) ^ (w[i - 6] ?? 0);
        let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
        for (let i = 0; i < 64; ++i) {
            const early = i < 16;
            const ss1 = rotated((rotated(a, 12) + e + rotated(early ? 0x79cc4519 : 0x7a879d8a, i % 32)) | 0, 7);
            const ff = early ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
            const gg = early ? e ^ f ^ g : (e & f) | (~e & g);
            const tt1 = (ff + d + (ss1 ^ rotated(a, 12)) + ((w[i] ?? 0) ^ (w[i + 4] ?? 0))) | 0;
            const tt2 = (gg + h + ss1 + (w[i] ?? 0)) | 0;
            [a, b, c, d, e, f, g, h] = [tt1, a, rotated(b, 9), c, p0(tt2), e, rotated(f, 19), g];
        }
        [a, b, c, d, e, f, g, h].forEach((word, at) => (state[at] = (state[at] ?? 0) ^ word));
    }
    return bytesOf(state);
}

const plain = { sha256, sm3 } as const;

export function joined(...parts: readonly Bytes[]): Bytes {
    const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
    let at = 0;
    for (const part of parts) {
        all.set(part, at);
        at += part.length;
    }
    return all;
}

export async function digest(algorithm: Algorithm, message: Bytes): Promise<Bytes> {
    const subtle = globalThis.crypto?.subtle;
    if (algorithm === 'sha256' && subtle) return new Uint8Array(await subtle.digest('SHA-256', message));
    return plain[algorithm](message);
}

// For many messages under one key.
export async function hmacWith(algorithm: Algorithm, key: Bytes): Promise<(message: Bytes) => Promise<Bytes>> {
    const subtle = globalThis.crypto?.subtle;
    if (algorithm === 'sha256' && subtle && key.length) {
        const made = await subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
        return async (message) => new Uint8Array(await subtle.sign('HMAC', made, message));
    }
    const hash = plain[algorithm];
    const block = new Uint8Array(64);
    block.set(key.length > 64 ? hash(key) : key);
    const inner = block.map((byte) => byte ^ 0x36);
    const outer = block.map((byte) => byte ^ 0x5c);
    return (message) => Promise.resolve(hash(joined(outer, hash(joined(inner, message)))));
}

export function hex(bytes: Bytes): string {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
export function fromHex(text: string): Bytes {
    return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
export const utf8 = (text: string): Bytes => new TextEncoder().encode(text) as Bytes;
