import { execFileSync } from 'node:child_process';
import { createHash, createHmac } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digest, fromHex, hex, hmacWith, sha256, sm3, utf8, type Algorithm } from '@/platform/draw/digests';
import { byBytes, firstDifference } from '@/platform/draw/record';
import { allocate, readList, recompute, sentAway, type DrawRecord } from './recompute';

const lengths = [0, 1, 3, 55, 56, 63, 64, 65, 119, 120, 1000];
const message = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7 + 3) & 0xff);
const node = (algorithm: Algorithm, bytes: Uint8Array) => createHash(algorithm).update(bytes).digest('hex');

describe('The digests', () => {
    it('answer the vectors of their standards', () => {
        expect(hex(sha256(utf8('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
        expect(hex(sm3(utf8('abc')))).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
        expect(hex(sm3(utf8('abcd'.repeat(16))))).toBe('debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732');
    });
    it.each(lengths)('agree with OpenSSL for %i bytes', (length) => {
        expect(hex(sha256(message(length)))).toBe(node('sha256', message(length)));
        expect(hex(sm3(message(length)))).toBe(node('sm3', message(length)));
    });
    it('agree with WebCrypto', async () => {
        expect(await digest('sha256', utf8('张三'))).toEqual(sha256(utf8('张三')));
    });
    it.each(['sha256', 'sm3'] as const)('make the HMAC of OpenSSL (%s)', async (algorithm) => {
        for (const length of [0, 1, 32, 64, 65, 200]) {
            const expected = createHmac(algorithm, message(length)).update('张三').digest('hex');
            expect(hex(await (await hmacWith(algorithm, message(length)))(utf8('张三')))).toBe(expected);
        }
    });
    it('read hexadecimal back', () => {
        expect(hex(fromHex('00ff10'))).toBe('00ff10');
    });
});

const plain = [
    'luoshi.frozen/1',
    'round 0 abc',
    'course A s1 1 0',
    'course B s1 1 0',
    'course C s2 2 0',
    'wish P1 s1 1 A 1',
    'wish P1 s1 2 B 1',
    'wish P2 s1 1 A 0',
    'wish P3 s1 1 B 1',
    'wish P3 s2 1 C 1',
    '',
].join('\n');
const numbers = new Map([
    ['P1', '1'],
    ['P2', '3'],
    ['P3', '2'],
]);

// Two places, one of them kept for g, and the two of g come last.
const keeping = ['luoshi.frozen/1', 'round 0 abc', 'course A s1 2 0', 'course B s1 1 0', 'group P3 g', 'group P4 g', 'kept A g 1', ...['P1', 'P2', 'P3', 'P4'].flatMap((code) => [`wish ${code} s1 1 A 1`, `wish ${code} s1 2 B 1`]), ''].join('\n');
const inLine = new Map([['P1', '1'], ['P2', '2'], ['P3', '3'], ['P4', '4']]);

describe('The allocation', () => {
    it('keeps places for a group, and gives what it leaves to the others', () => {
        expect(allocate(readList(keeping), inLine, 'da')).toBe('pupil,slot,course,rank\nP1,s1,A,1\nP2,s1,B,2\nP3,s1,A,1\n');
        expect(allocate(readList(keeping.replace(/group .*\n/g, '')), inLine, 'da')).toBe('pupil,slot,course,rank\nP1,s1,A,1\nP2,s1,A,1\nP3,s1,B,2\n');
        expect(allocate(readList(keeping.replace('kept A g 1', 'kept A g 2')), inLine, 'da')).toBe('pupil,slot,course,rank\nP1,s1,B,2\nP3,s1,A,1\nP4,s1,A,1\n');
    });
    it('does not keep places where everybody chooses in turn', () => {
        expect(() => allocate(readList(keeping), inLine, 'rsd')).toThrow('da');
    });
    it('sends away the last for whom nothing is kept', () => {
        const seats = ['P1', 'P3', 'P2', 'P4'].map((code) => ({ code }));
        const groups = new Map([['P3', 'g'], ['P4', 'g']]);
        expect(sentAway(seats, undefined, groups)).toBe(3);
        expect(sentAway(seats, new Map([['g', 1]]), groups)).toBe(3);
        expect(sentAway(seats, new Map([['g', 2]]), groups)).toBe(2);
        expect(sentAway([{ code: 'P3' }], new Map([['g', 2]]), groups)).toBe(0);
    });
    it('gives the course to the higher priority and the next wish to the one sent away', () => {
        expect(allocate(readList(plain), numbers, 'da')).toBe('pupil,slot,course,rank\nP1,s1,B,2\nP2,s1,A,1\nP3,s2,C,1\n');
    });
    it('looks at the line alone under rsd', () => {
        expect(allocate(readList(plain), numbers, 'rsd')).toBe('pupil,slot,course,rank\nP1,s1,A,1\nP3,s1,B,1\nP3,s2,C,1\n');
    });
    it('refuses what it does not know', () => {
        expect(() => allocate(readList(plain), numbers, 'coin')).toThrow('coin');
        expect(() => readList('seat 1')).toThrow('line 1');
    });
    it('sorts by bytes', () => {
        expect(byBytes('a', 'b')).toBeLessThan(0);
        expect(byBytes('ab', 'a')).toBeGreaterThan(0);
        expect(byBytes('\u{1F600}', '\uFF21')).toBeGreaterThan(0);
    });
});

function opened(record: DrawRecord, other: object): DrawRecord['public_seed'] {
    return record.public_seed && { ...record.public_seed, ...other };
}

const drawnBy = (seed: Buffer, algorithm: Algorithm) => new Map(['P1', 'P2', 'P3', 'P4'].map((code) => [code, createHmac(algorithm, seed).update(code).digest('hex').slice(0, 32)]));

// As the server makes it, but with other means: node's own crypto.
function honest(algorithm: Algorithm, mechanism = 'da', list = plain): DrawRecord {
    const secret = Buffer.alloc(32, 's');
    const listDigest = createHash(algorithm).update(list).digest();
    const seed = createHmac(algorithm, secret).update('857').update(listDigest).digest();
    const result = allocate(readList(list), drawnBy(seed, algorithm), mechanism);
    return {
        schema: 'luoshi.draw/1',
        algorithm,
        mechanism,
        inputs: [{ name: 'list', digest: listDigest.toString('hex'), text: list }],
        seed: seed.toString('hex'),
        public_seed: { commitment: createHash(algorithm).update(secret).digest('hex'), secret: secret.toString('hex'), public_source: '3D', public_value: '857', list_digest: listDigest.toString('hex') },
        result: { name: 'result', digest: createHash(algorithm).update(result).digest('hex'), text: result },
    };
}

describe('A published draw', () => {
    it.each([['sha256', 'da'], ['sha256', 'rsd'], ['sm3', 'da']] as const)('is found the same (%s, %s)', async (algorithm, mechanism) => {
        const report = await recompute(honest(algorithm, mechanism));
        expect(report.same).toBe(true);
        expect(report.checks.map((check) => check.name)).toEqual(['list', 'commitment', 'seed', 'result']);
        expect([...report.place.values()].sort()).toEqual([1, 2, 3]);
    });
    it.each<[string, (record: DrawRecord) => DrawRecord, string]>([
        ['another list', (r) => ({ ...r, inputs: r.inputs.map((part) => ({ ...part, text: plain.replace('wish P2', 'wish P9') })) }), 'list'],
        ['another secret', (r) => ({ ...r, public_seed: opened(r, { secret: '00'.repeat(32) }) }), 'commitment'],
        ['another public value', (r) => ({ ...r, public_seed: opened(r, { public_value: '858' }) }), 'seed'],
        ['another result digest', (r) => ({ ...r, result: { ...r.result, digest: '00' } }), 'result'],
    ])('with %s is found out', async (_name, bend, where) => {
        const report = await recompute(bend(honest('sha256')));
        expect(report.same).toBe(false);
        expect(report.checks.find((check) => !check.holds)?.name).toBe(where);
    });
    it('with another result shows the first line that differs', async () => {
        const record = honest('sha256');
        const bent = (record.result.text ?? '').replace(/\n$/, '9\n');
        const report = await recompute({ ...record, result: { ...record.result, text: bent } });
        expect(report.same).toBe(false);
        expect(report.difference?.line).toBe(bent.split('\n').length - 1);
        expect(report.checks.filter((check) => !check.holds).map((check) => check.name)).toEqual(['result']);
    });
    it('of another kind is refused', async () => {
        await expect(recompute({ ...honest('sha256'), schema: 'luoshi.notice/1' })).rejects.toThrow('luoshi.draw/1');
        await expect(recompute({ ...honest('sha256'), public_seed: null })).rejects.toThrow('list');
    });
    it('names no difference where there is none', () => {
        expect(firstDifference('a\nb\n', 'a\nb\n')).toBeNull();
        expect(firstDifference('a\n', 'a\nb\n')).toEqual({ line: 2, recorded: '', computed: 'b' });
    });
});

// The script that anybody can run: Python is asked for, not required.
const python = (() => {
    try {
        execFileSync('python3', ['--version']);
        return true;
    } catch {
        return false;
    }
})();
describe.runIf(python)('The published script', () => {
    const script = join(import.meta.dirname, '../../../../samples/draw/verify_draw.py');
    const run = (record: DrawRecord): string => {
        const file = join(mkdtempSync(join(tmpdir(), 'luoshi-draw-')), 'record.json');
        writeFileSync(file, JSON.stringify(record));
        try {
            return execFileSync('python3', [script, file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
        } catch (error) {
            return String((error as { stderr: string }).stderr).trim();
        }
    };
    const slow = 60_000; // Python starts a few times, perhaps on a busy machine
    it('verifies an honest draw', () => {
        expect(run(honest('sha256'))).toBe('verified');
        expect(run(honest('sha256', 'rsd'))).toBe('verified');
        for (const places of [1, 3]) expect(run(honest('sha256', 'da', keeping.replace('kept A g 1', `kept A g ${places}`)))).toBe('verified');
    }, slow);
    it('says what differs', () => {
        const record = honest('sha256');
        expect(run({ ...record, seed: '00'.repeat(32) })).toBe('differs: seed');
        expect(run({ ...record, result: { ...record.result, text: 'x' } })).toBe('differs: result');
        expect(run({ ...record, public_seed: opened(record, { commitment: '00' }) })).toContain('commitment');
    }, slow);
    it('finds a seat that was given in spite of a kept place', () => {
        const record = honest('sha256', 'da', keeping.replace('kept A g 1', 'kept A g 2'));
        const text = allocate(readList(keeping.replace('kept A g 1\n', '')), drawnBy(Buffer.from(record.seed, 'hex'), 'sha256'), 'da');
        expect(text).not.toBe(record.result.text);
        expect(run({ ...record, result: { ...record.result, text, digest: createHash('sha256').update(text).digest('hex') } })).toBe('differs: result');
    }, slow);
});
