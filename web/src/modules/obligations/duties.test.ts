import { describe, expect, it } from 'vitest';
import { contentOf, draftFrom, emptyDraft } from './empty_content';
import { colours, stepsOf, toneOf } from './words';

describe('The steps of a share', () => {
    it('stand at the state, done before it and to come after it', () => {
        expect(stepsOf('planned').map((step) => step.state)).toEqual(['done', 'done', 'now', 'next', 'next', 'next']);
    });
    it('are all done once it is closed', () => {
        expect(stepsOf('concluded').every((step) => step.state === 'done')).toBe(true);
    });
    it('go back to the work when it was sent back', () => {
        expect(stepsOf('sent_back').map((step) => step.state)).toEqual(stepsOf('in_progress').map((step) => step.state));
    });
    it('are neither done nor now when it was withdrawn', () => {
        expect(stepsOf('withdrawn').every((step) => step.state === 'next')).toBe(true);
    });
});

describe('A colour', () => {
    it('has a tone of its own', () => {
        expect(new Set(colours.map(toneOf)).size).toBe(colours.length);
    });
});

describe('What the reader found', () => {
    const found = { verb: '报送', what: '名单', phrase: '', due: '2026-12-18', recurrence: 'monthly', number: 3, kind: 'per_body', unit: '所', object: '学校' } as const;
    it('becomes a draft for the addressees of the notice', () => {
        const draft = draftFrom(found, ['各市州教育局']);
        expect(draft.content.phrase).toBe('各市州教育局');
        expect(draft.number).toBe('3');
    });
    it('does not recur where it has a day', () => {
        expect(draftFrom(found, []).recurrence).toBe('none');
    });
});

describe('A draft', () => {
    it('cuts its stages at commas of both kinds and drops empty ones', () => {
        expect(contentOf({ ...emptyDraft(), stages: '申报、 推荐,，验收' }).stages).toEqual(['申报', '推荐', '验收']);
    });
    it('has a last day only when it recurs', () => {
        const draft = emptyDraft();
        draft.content.recurring_until = '2026-12-31';
        expect(contentOf(draft).recurring_until).toBeNull();
        expect(contentOf({ ...draft, recurrence: 'monthly' }).recurring_until).toBe('2026-12-31');
    });
});
