import { describe, expect, it } from 'vitest';
import { fileAddress } from './builder';

describe('the address of a built table', () => {
    it('repeats each indicator and names the months that are shown', () => {
        expect(fileAddress({ indicators: ['coverage', 'lessons'], split: 'none', stage: undefined }, { from: '2026-09', to: '2026-10' }, 'csv')).toBe(
            '/api/reporting/table/file?indicators=coverage&indicators=lessons&split=none&from=2026-09&to=2026-10&format=csv',
        );
    });
});
