import { expect, it } from 'vitest';
import { daysBefore } from './period';

it('counts back over months and years', () => {
    expect(daysBefore('2026-09-30', 30)).toBe('2026-08-31');
    expect(daysBefore('2027-01-01', 1)).toBe('2026-12-31');
});
