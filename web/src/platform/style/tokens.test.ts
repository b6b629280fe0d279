import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/platform/style/tokens.css', 'utf8');
const colours = Object.fromEntries([...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map((match) => [match[1], match[2]])) as Record<string, string>;

function luminance(hex: string): number {
    const channel = (at: number) => {
        const value = parseInt(hex.slice(at, at + 2), 16) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
function contrast(a: string, b: string): number {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
}
const colour = (name: string) => colours[name] ?? expect.fail(`no colour ${name}`);

describe('The colours', () => {
    const grounds = ['surface', 'ground', 'mark'];
    const texts = ['text', 'text-soft', 'primary', 'ok', 'warn', 'danger', 'info'];
    it.each(grounds.flatMap((ground) => texts.map((text) => [text, ground])))('%s is readable on %s (AA)', (text, ground) => {
        expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
    });
    it.each(['ok', 'warn', 'danger', 'info'])('%s is readable on its own weak ground', (name) => {
        expect(contrast(colour(name), colour(`${name}-weak`))).toBeGreaterThanOrEqual(4.5);
    });
    it.each(['primary-weak', 'ok-weak', 'warn-weak', 'danger-weak', 'info-weak'])('text is readable on %s', (name) => {
        expect(contrast(colour('text'), colour(name))).toBeGreaterThanOrEqual(4.5);
    });
    it('white is readable on the primary colour', () => {
        expect(contrast('#ffffff', colour('primary'))).toBeGreaterThanOrEqual(4.5);
    });
    it.each(['surface', 'ground'])('the border of an input can be seen on %s', (ground) => {
        expect(contrast(colour('line-strong'), colour(ground))).toBeGreaterThanOrEqual(3);
    });
});
