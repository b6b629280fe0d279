import { describe, expect, it } from 'vitest';
import { states, toneOf, wayOf } from './progress';

describe('the way of a refund', () => {
    const said = (state: (typeof states)[number]) => wayOf(state).map((step) => `${step.key} ${step.state}`).join(', ');
    it.each([
        ['waiting', 'arisen done, ordered now, sent next, done next'],
        ['failed', 'arisen done, ordered now, sent next, done next'],
        ['ordered', 'arisen done, ordered done, sent now, done next'],
        ['sent', 'arisen done, ordered done, sent done, done now'],
        ['done', 'arisen done, ordered done, sent done, done done'],
        ['withdrawn', 'arisen done, ordered now, sent next, done next'],
    ] as const)('%s: %s', (state, way) => {
        expect(said(state)).toBe(way);
    });
    it('warns of what waits and alarms of what failed', () => {
        expect(states.map(toneOf)).toEqual(['warn', 'danger', 'primary', 'primary', 'ok', 'neutral']);
    });
});
