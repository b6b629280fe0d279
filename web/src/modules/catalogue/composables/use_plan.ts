// One term plan and every step on it.
import { useQuery, useQueryClient } from '@tanstack/vue-query';
import type { Ref } from 'vue';
import { client, ifMatch, once, take } from '@/platform/client';
import { send } from '@/platform/client/upload';
import { useAct } from '@/platform/ui/act';
import type { CourseContent, CourseView, PlanAttachment, PlanContent, PlanSlot, PlanView } from '../types';

export interface Consultation {
    readonly held_on: string;
    readonly form: string;
    readonly present: number;
    readonly agreeing: number;
    readonly against: number;
    readonly opinions: string;
    readonly answer: string;
    readonly attachments: PlanAttachment[];
}

export function usePlan(id: Ref<string>) {
    const queries = useQueryClient();
    const query = useQuery({ queryKey: ['plan', id], queryFn: () => take(client.GET('/api/plans/{id}', { params: { path: { id: id.value } } })) });
    const checks = useQuery({ queryKey: ['plan-checks', id], queryFn: () => take(client.GET('/api/plans/{id}/checks', { params: { path: { id: id.value } } })) });

    function plan(): PlanView {
        if (!query.data.value) throw new Error('the plan has not been fetched');
        return query.data.value;
    }
    async function refresh(): Promise<void> {
        await Promise.all([query.refetch(), checks.refetch(), queries.invalidateQueries({ queryKey: ['plans'] })]);
    }
    const at = (now: PlanView) => ({ path: { id: now.id }, header: ifMatch(now.version) });

    const saveContent = useAct(async (key: string, content: PlanContent) => {
        const now = plan();
        const step = await take(client.PUT('/api/plans/{id}/content', { params: at(now), body: { content, county: now.county }, ...once(key) }));
        await refresh();
        return step;
    });
    const saveSlots = useAct(async (key: string, lessonsEnd: string, slots: PlanSlot[]) => {
        const now = plan();
        const step = await take(client.PUT('/api/plans/{id}/slots', { params: at(now), body: { lessons_end: lessonsEnd, slots, county: now.county }, ...once(key) }));
        await refresh();
        return step;
    });
    const consult = useAct(async (key: string, record: Consultation) => {
        const now = plan();
        const step = await take(client.POST('/api/plans/{id}/consultations', { params: at(now), body: { ...record, consultation: key, county: now.county }, ...once(key) }));
        await refresh();
        return step;
    });
    const submit = useAct(async (key: string) => {
        const now = plan();
        const step = await take(client.POST('/api/plans/{id}/submit', { params: at(now), body: { county: now.county }, ...once(key) }));
        await refresh();
        return step;
    });
    const publish = useAct(async (key: string) => {
        const now = plan();
        const step = await take(client.POST('/api/plans/{id}/publish', { params: at(now), body: { county: now.county }, ...once(key) }));
        await refresh();
        return step;
    });
    const approve = useAct(async (key: string, document: string, judgement: string) => {
        const now = plan();
        const step = await take(client.POST('/api/plans/{id}/approve', { params: at(now), body: { document, judgement, county: now.county }, ...once(key) }));
        await refresh();
        return step;
    });
    const giveBack = useAct(async (key: string, reasons: string) => {
        const now = plan();
        const step = await take(client.POST('/api/plans/{id}/return', { params: at(now), body: { reasons, county: now.county }, ...once(key) }));
        await refresh();
        return step;
    });
    const end = useAct(async (key: string, reason: string) => {
        const now = plan();
        const step = await take(client.POST('/api/plans/{id}/end', { params: at(now), body: { reason, county: now.county }, ...once(key) }));
        await refresh();
        return step;
    });

    // ---- courses ----
    const saveCourse = useAct(async (key: string, course: CourseContent, edited: CourseView | null) => {
        const now = plan();
        const county = now.county;
        const saved = edited
            ? await take(client.PUT('/api/courses/{id}', { params: { path: { id: edited.id }, header: ifMatch(edited.version) }, body: { course, county }, ...once(key) }))
            : await take(client.POST('/api/courses', { body: { id: key, plan: now.id, course, county }, ...once(key) }));
        await refresh();
        return saved;
    });
    const onCourse = (course: CourseView) => ({ path: { id: course.id }, header: ifMatch(course.version) });
    const removeCourse = useAct(async (key: string, course: CourseView) => {
        const step = await take(client.POST('/api/courses/{id}/remove', { params: onCourse(course), body: { county: plan().county }, ...once(key) }));
        await refresh();
        return step;
    });
    const stopCourse = useAct(async (key: string, course: CourseView, reason: string) => {
        const step = await take(client.POST('/api/courses/{id}/stop', { params: onCourse(course), body: { reason, county: plan().county }, ...once(key) }));
        await refresh();
        return step;
    });
    const judgeCourse = useAct(async (key: string, course: CourseView, accept: boolean, reason: string) => {
        const step = await take(client.POST('/api/courses/{id}/judgement', { params: onCourse(course), body: { accept, reason, county: plan().county }, ...once(key) }));
        await refresh();
        return step;
    });
    const proposePrice = useAct(async (key: string, course: CourseView, fen: number, reason: string) => {
        const step = await take(client.POST('/api/courses/{id}/price', { params: onCourse(course), body: { price_fen: fen, reason, county: plan().county }, ...once(key) }));
        await refresh();
        return step;
    });
    const decidePrice = useAct(async (key: string, course: CourseView, accept: boolean, words: string) => {
        const body = { approve: accept, document: accept ? words : '', reason: accept ? '' : words, county: plan().county };
        const step = await take(client.POST('/api/courses/{id}/price-decision', { params: onCourse(course), body, ...once(key) }));
        await refresh();
        return step;
    });

    function upload(file: File, progress: (sent: number) => void): Promise<PlanAttachment> {
        const now = plan();
        const query = new URLSearchParams({ name: file.name, county: now.county });
        return send<PlanAttachment>(`/api/plans/${now.id}/files?${query}`, file, progress).done;
    }
    return { query, checks, saveContent, saveSlots, consult, submit, publish, approve, giveBack, end, saveCourse, removeCourse, stopCourse, judgeCourse, proposePrice, decidePrice, upload };
}
export type PlanDesk = ReturnType<typeof usePlan>;
