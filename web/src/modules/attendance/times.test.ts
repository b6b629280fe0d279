import { expect, it } from 'vitest';
import { monthFrom } from './months';
import { localMinute, withBeijing } from './times';

it('a minute is that of Beijing', () => {
    expect(localMinute(new Date('2026-09-01T17:30:00Z'))).toBe('2026-09-02T01:30');
    expect(withBeijing('2026-09-02T01:30')).toBe('2026-09-02T01:30:00+08:00');
});
it('months go over the year', () => {
    expect(monthFrom('2026-12', 1)).toBe('2027-01');
    expect(monthFrom('2026-01', -1)).toBe('2025-12');
    expect(monthFrom('2026-09', -12)).toBe('2025-09');
});
