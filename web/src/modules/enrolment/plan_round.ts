// What a school puts into a round before it announces it, as the form holds it, and as the server takes it. Times are Beijing's.
import type { Schemas } from '@/platform/client';

export type RoundSettings = Schemas['RoundSettings'];
export type Mode = Schemas['Mode'];
export type PlanCourse = Pick<Schemas['CourseView'], 'id' | 'name' | 'kind' | 'state' | 'slot_name' | 'grades' | 'places_max' | 'places_min' | 'starts' | 'ends' | 'weekdays'>;
export type SchoolClass = Pick<Schemas['ClassRow'], 'id' | 'name' | 'grade' | 'open'>;

export const modes: readonly Mode[] = ['lottery', 'first_come', 'class_quota', 'assigned'];
export const priorityGroups = ['disabled', 'left_behind', 'migrant', 'single_parent', 'both_working', 'hardship', 'low_grades'] as const;

export interface CourseForm {
    chosen: boolean;
    places: number;
    reserved: number;
    eachClass: number; // of a class quota or a lottery: for every class of the round's grades that the course is for
}
export interface WindowForm {
    grades: number[];
    opens: string;
    closes: string;
}
export interface RoundForm {
    title: string;
    mode: Mode;
    opens: string; // 2026-09-01T08:00, as an input of the browser gives it
    closes: string;
    grades: number[];
    windows: WindowForm[];
    seatsMax: number;
    offerHours: number;
    groups: string[];
    follows: string;
    onlyWithoutSeat: boolean;
    courses: Record<string, CourseForm>;
}

export const offered = (courses: readonly PlanCourse[]): PlanCourse[] => courses.filter((course) => course.kind === 'special' && course.state === 'offered');
export const gradesOf = (courses: readonly PlanCourse[]): number[] => [...new Set(offered(courses).flatMap((course) => course.grades))].sort((a, b) => a - b);

export function instant(local: string): string {
    return `${local.slice(0, 16)}:00+08:00`;
}
export function local(at: string | Date): string {
    const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' }).format(new Date(at));
    return parts.replace(' ', 'T');
}

// Nothing is chosen beforehand but the default way of choosing and the usual limits.
export function emptyForm(courses: readonly PlanCourse[]): RoundForm {
    return {
        title: '',
        mode: 'lottery',
        opens: '',
        closes: '',
        grades: gradesOf(courses),
        windows: [],
        seatsMax: 5,
        offerHours: 24,
        groups: [],
        follows: '',
        onlyWithoutSeat: false,
        courses: Object.fromEntries(offered(courses).map((course) => [course.id, { chosen: false, places: course.places_max, reserved: 0, eachClass: 0 }])),
    };
}

export function formOf(title: string, follows: string | null | undefined, settings: RoundSettings, courses: readonly PlanCourse[]): RoundForm {
    const form = emptyForm(courses);
    for (const course of settings.courses) {
        form.courses[course.course] = { chosen: true, places: course.places, reserved: course.reserved ?? 0, eachClass: course.classes?.[0]?.places ?? 0 };
    }
    return {
        ...form,
        title,
        follows: follows ?? '',
        mode: settings.mode,
        opens: local(settings.opens),
        closes: local(settings.closes),
        grades: [...settings.grades],
        windows: (settings.windows ?? []).map((window) => ({ grades: [...window.grades], opens: local(window.opens), closes: local(window.closes) })),
        seatsMax: settings.seats_max ?? 5,
        offerHours: settings.offer_hours ?? 24,
        groups: [...(settings.priority_groups ?? [])],
        onlyWithoutSeat: settings.only_without_seat ?? false,
    };
}

// The classes that a quota is for: those of the round's grades which the course takes.
export function classesFor(course: PlanCourse, form: RoundForm, classes: readonly SchoolClass[]): SchoolClass[] {
    return classes.filter((one) => one.open && form.grades.includes(one.grade) && course.grades.includes(one.grade));
}

// A class quota has places for every class; a lottery may keep some for each in its draw.
export const hasClassPlaces = (mode: Mode): boolean => mode === 'class_quota' || mode === 'lottery';

// Everything that one course gives away, and what it may.
export function total(course: PlanCourse, form: RoundForm, classes: readonly SchoolClass[]): number {
    const own = form.courses[course.id];
    if (!own) return 0;
    const quota = hasClassPlaces(form.mode) ? own.eachClass * classesFor(course, form, classes).length : 0;
    return own.places + own.reserved + quota;
}

export function settingsOf(form: RoundForm, courses: readonly PlanCourse[], classes: readonly SchoolClass[]): RoundSettings {
    return {
        mode: form.mode,
        opens: instant(form.opens),
        closes: instant(form.closes),
        grades: [...form.grades].sort((a, b) => a - b),
        windows: form.windows.map((window) => ({ grades: [...window.grades].sort((a, b) => a - b), opens: instant(window.opens), closes: instant(window.closes) })),
        seats_max: form.seatsMax,
        offer_hours: form.offerHours,
        priority_groups: [...form.groups],
        seats_from: null, // the first day of the term, filled in at the announcement
        only_without_seat: form.onlyWithoutSeat,
        courses: offered(courses)
            .filter((course) => form.courses[course.id]?.chosen)
            .map((course) => {
                const own = form.courses[course.id] ?? { chosen: true, places: 0, reserved: 0, eachClass: 0 };
                const quota = hasClassPlaces(form.mode) && own.eachClass > 0;
                return {
                    course: course.id,
                    places: own.places,
                    reserved: own.reserved,
                    classes: quota ? classesFor(course, form, classes).map((one) => ({ class: one.id, places: own.eachClass })) : [],
                };
            }),
    };
}
