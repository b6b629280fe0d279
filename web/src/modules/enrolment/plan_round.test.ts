import { describe, expect, it } from 'vitest';
import { emptyForm, formOf, gradesOf, instant, local, settingsOf, total, type PlanCourse, type SchoolClass } from './plan_round';

const course = (id: string, over: Partial<PlanCourse> = {}): PlanCourse => ({ id, name: id, kind: 'special', state: 'offered', slot_name: '第一课时', grades: [3, 4], places_max: 20, places_min: 5, starts: '16:00', ends: '16:40', weekdays: [1], ...over });
const classes: SchoolClass[] = [
    { id: 'c3', name: '三年级1班', grade: 3, open: true },
    { id: 'c4', name: '四年级1班', grade: 4, open: true },
    { id: 'c5', name: '五年级1班', grade: 5, open: true },
    { id: 'old', name: '三年级9班', grade: 3, open: false },
];
const swimming = course('a');
const courses = [swimming, course('b', { grades: [4, 5] }), course('base', { kind: 'base' }), course('gone', { state: 'stopped' })];

describe('a round before it is announced', () => {
    it('chooses no course beforehand and offers special courses only', () => {
        const form = emptyForm(courses);
        expect(Object.keys(form.courses)).toEqual(['a', 'b']);
        expect(settingsOf({ ...form, opens: '2026-09-01T08:00', closes: '2026-09-02T08:00' }, courses, classes).courses).toEqual([]);
        expect(gradesOf(courses)).toEqual([3, 4, 5]);
    });
    it('says times as Beijing reads them, there and back', () => {
        expect(instant('2026-09-01T08:00')).toBe('2026-09-01T08:00:00+08:00');
        expect(local('2026-09-01T00:00:00Z')).toBe('2026-09-01T08:00');
    });
    it('gives a class quota to the open classes of the grades that both take', () => {
        const form = { ...emptyForm(courses), mode: 'class_quota' as const, grades: [3, 4], opens: '2026-09-01T08:00', closes: '2026-09-02T08:00' };
        form.courses['a'] = { chosen: true, places: 2, reserved: 1, eachClass: 4 };
        expect(total(swimming, form, classes)).toBe(2 + 1 + 2 * 4);
        expect(settingsOf(form, courses, classes).courses).toEqual([{ course: 'a', places: 2, reserved: 1, classes: [{ class: 'c3', places: 4 }, { class: 'c4', places: 4 }] }]);
    });
    it('keeps places in a lottery as it was put in, for groups and for each class', () => {
        const form = { ...emptyForm(courses), opens: '2026-09-01T08:00', closes: '2026-09-02T08:00' };
        form.courses['a'] = { chosen: true, places: 10, reserved: 3, eachClass: 2 };
        expect(settingsOf(form, courses, classes).courses).toEqual([{ course: 'a', places: 10, reserved: 3, classes: [{ class: 'c3', places: 2 }, { class: 'c4', places: 2 }] }]);
        expect(total(swimming, form, classes)).toBe(10 + 3 + 2 * 2);
    });
    it('has no places of classes where anybody comes first or the school assigns', () => {
        const form = { ...emptyForm(courses), mode: 'first_come' as const, opens: '2026-09-01T08:00', closes: '2026-09-02T08:00' };
        form.courses['a'] = { chosen: true, places: 10, reserved: 0, eachClass: 2 };
        expect(settingsOf(form, courses, classes).courses).toEqual([{ course: 'a', places: 10, reserved: 0, classes: [] }]);
        expect(total(swimming, form, classes)).toBe(10);
    });
    it('comes back from the server as it was sent', () => {
        const form = { ...emptyForm(courses), title: '第一轮', mode: 'first_come' as const, opens: '2026-09-01T08:00', closes: '2026-09-08T08:00', windows: [{ grades: [3], opens: '2026-09-01T08:00', closes: '2026-09-01T12:00' }], groups: ['disabled'] };
        form.courses['a'] = { chosen: true, places: 10, reserved: 2, eachClass: 0 };
        const settings = settingsOf(form, courses, classes);
        expect(settingsOf(formOf('第一轮', null, settings, courses), courses, classes)).toEqual(settings);
    });
});
