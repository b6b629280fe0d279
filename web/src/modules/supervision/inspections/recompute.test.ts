import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DrawRecord } from '@/platform/draw/record';
import { readList, recompute } from './recompute';

const root = join(import.meta.dirname, '../../../../..');
const text = readFileSync(join(root, 'src/supervision/inspections/drawing/testdata/record.json'), 'utf8');
const record = JSON.parse(text) as DrawRecord;
const result = record.result.text ?? '';

describe('An inspection draw in the browser', () => {
    it('comes out as the server and another program say', async () => {
        const verdict = await recompute(record);
        expect(verdict.difference).toBeNull();
        expect(verdict.checks.every((check) => check.holds)).toBe(true);
        expect(verdict.same).toBe(true);
    });
    it('names the line in which another pair was put', async () => {
        const [, first = ''] = result.split('\n');
        const words = first.split(' ');
        const swapped = result.replace(first, [words[0]?.replace(/J\d$/, words[1] ?? ''), words[0]?.slice(-2), ...words.slice(2)].join(' '));
        expect(swapped).not.toBe(result);
        const verdict = await recompute({ ...record, result: { ...record.result, text: swapped } });
        expect(verdict.same).toBe(false);
        expect(verdict.difference?.line).toBe(2);
    });
    it('finds another value, another secret and another list', async () => {
        const open = record.public_seed;
        if (!open) throw new Error('no seed');
        for (const changed of [{ ...open, public_value: '858' }, { ...open, secret: '00'.repeat(32) }, { ...open, list_digest: '00'.repeat(32) }])
            expect((await recompute({ ...record, public_seed: changed })).same).toBe(false);
    });
    it('reads nothing but its own lists and mechanism', async () => {
        expect(() => readList('luoshi.frozen/1\n')).toThrow();
        expect(() => readList('luoshi.inspection/1\nsurprise x\n')).toThrow();
        await expect(recompute({ ...record, mechanism: 'da' })).rejects.toThrow();
    });
});

// Python is asked for, not required.
const python = (() => {
    try {
        execFileSync('python3', ['--version']);
        return true;
    } catch {
        return false;
    }
})();
describe.runIf(python)('The published script', () => {
    const run = (one: DrawRecord): string => {
        const file = join(mkdtempSync(join(tmpdir(), 'luoshi-inspection-')), 'record.json');
        writeFileSync(file, JSON.stringify(one));
        try {
            return execFileSync('python3', [join(root, 'samples/draw/verify_inspection.py'), file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
        } catch (error) {
            return String((error as { stderr: string }).stderr).trim();
        }
    };
    it('verifies an honest draw and says what differs', () => {
        expect(run(record)).toBe('verified');
        expect(run({ ...record, result: { ...record.result, text: result.replace('object,', 'alternate,') } })).toBe('differs: the result');
        expect(run({ ...record, mechanism: 'da' })).toContain('no inspection draw');
    }, 60_000);
});
