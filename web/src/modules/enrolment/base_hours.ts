// The hours of the base service for one grade, as a form on paper says them: each once, however many groups sit in it, by its beginning.
import type { Schemas } from '@/platform/client';

type PublicCourse = Schemas['PublicCourse'];
export type BaseHour = Pick<PublicCourse, 'slot_name' | 'weekdays' | 'starts' | 'ends' | 'lessons' | 'price_fen' | 'by_day'>;

const said = (hour: BaseHour): string => JSON.stringify([hour.slot_name, hour.weekdays, hour.starts, hour.ends, hour.lessons, hour.price_fen]);

export function baseHours(courses: readonly PublicCourse[], grade: number | undefined): BaseHour[] {
    const open = courses.filter((course) => course.kind === 'base' && !course.stopped && (grade === undefined || course.grades.includes(grade)));
    return [...new Map(open.map((course) => [said(course), course])).values()].sort((a, b) => a.starts.localeCompare(b.starts));
}
