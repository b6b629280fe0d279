import { describe, expect, it } from 'vitest';
import { contentOf, deadlineOf, draftOf, emptyLine } from './draft';

describe('the form of a line', () => {
    it('reads a day in front of the words as the deadline', () => {
        expect(deadlineOf('2025-12-31 到2025年')).toEqual({ on: '2025-12-31', words: '到2025年', source: '' });
        expect(deadlineOf('定期')).toEqual({ on: null, words: '定期', source: '' });
    });
    it('keeps questions and deadlines that were there before', () => {
        const before = contentOf({ ...emptyLine(), title: '基地', verb: '建设', questions: '包含在20个之内还是另加', deadlines: '2025-12-31 到2025年', named: '甲校\n\n乙校 ' });
        const key = before.questions[0]?.key;
        const after = contentOf({ ...draftOf('C-04', before), title: '文化传承基地' }, { ...before, questions: [{ key: 'inside', words: '包含在20个之内还是另加', words_en: 'inside or on top' }] });
        expect(key).not.toBe('inside');
        expect(after.questions[0]?.key).toBe('inside');
        expect(after.named).toEqual(['甲校', '乙校']);
        expect(after.deadlines[0]?.on).toBe('2025-12-31');
        expect('code' in after).toBe(false);
    });
});
