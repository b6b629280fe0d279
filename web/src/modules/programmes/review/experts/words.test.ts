import { describe, expect, it } from 'vitest';
import { fieldsOf, hasOffice } from './words';

describe('fields of an expert', () => {
    it('are cut at every sign that people write between them', () => expect(fieldsOf('机电、数控，护理; 学前教育')).toEqual(['机电', '数控', '护理', '学前教育']));
    it('are none where nothing is written', () => expect(fieldsOf(' 、 ')).toEqual([]));
});
describe('an office', () => {
    it('belongs to work and to kin only', () => expect([hasOffice('employment'), hasOffice('kin'), hasOffice('advice')]).toEqual([true, true, false]));
});
