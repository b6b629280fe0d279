// A child's enrolment on the phone, and what a family does there.
import { computed } from 'vue';
import { useRoute } from 'vue-router';
import { client, once, take } from '@/platform/client';
import { useAct } from '@/platform/ui/act';
import { one } from '@/platform/ui/list_state';
import { useResource } from '@/platform/ui/resource';
import { termIn } from '../words';

// The term is kept in the address, so that it survives "back" and can be sent on: ?term=2026-autumn; without it the newest that is published.
export function useChild(pupil: () => string) {
    const route = useRoute();
    const asked = computed(() => termIn(one(route.query, 'term')));
    const child = useResource(() => [pupil(), asked.value?.school_year, asked.value?.term], () => take(client.GET('/api/enrolment/children/{pupil}', { params: { path: { pupil: pupil() }, query: asked.value ?? {} } })));
    const county = (): string => child.data.value?.county ?? '';

    // Every act shows the new state afterwards.
    function act<Args extends unknown[], T>(work: (key: string, ...args: Args) => Promise<T>) {
        return useAct(async (key: string, ...args: Args) => {
            const answer = await work(key, ...args);
            await child.reload();
            return { answer };
        });
    }
    const at = (id: string) => ({ params: { path: { id } } });

    const giveBack = act((key: string, id: string) => take(client.POST('/api/enrolment/seats/{id}/give-back', { ...at(id), body: { county: county() }, ...once(key) })));
    const answerOffer = act((key: string, id: string, answer: 'accept' | 'decline') => take(client.POST('/api/enrolment/offers/{id}/answer', { ...at(id), body: { answer, county: county() }, ...once(key) })));
    const leaveWaiting = act((key: string, id: string) => take(client.POST('/api/enrolment/waiting/{id}/leave', { ...at(id), body: { county: county() }, ...once(key) })));
    const answerEntry = act((key: string, id: string, answer: 'confirmed' | 'wrong') => take(client.POST('/api/enrolment/entries/{id}/answer', { ...at(id), body: { answer, county: county() }, ...once(key) })));
    const answerGroup = act((key: string, id: string, answer: 'agree' | 'give_back') => take(client.POST('/api/enrolment/group-cases/{id}/answer', { ...at(id), body: { pupil: pupil(), answer, county: county() }, ...once(key) })));
    const chooseBase = act((key: string, plan: string, weekdays: number[]) => take(client.POST('/api/enrolment/base-places', { body: { id: key, plan, pupil: pupil(), weekdays, county: county() }, ...once(key) })));
    const join = act((key: string, round: string, course: string) => take(client.POST('/api/enrolment/waiting', { body: { id: key, round, pupil: pupil(), course, county: county() }, ...once(key) })));
    const handIn = act((key: string, round: string, wishes: { slot: string; course: string; rank: number }[]) =>
        take(client.POST('/api/enrolment/rounds/{round}/wishes', { params: { path: { round } }, body: { id: key, pupil: pupil(), wishes, county: county() }, ...once(key) })),
    );
    return { child, county, giveBack, answerOffer, leaveWaiting, answerEntry, answerGroup, chooseBase, join, handIn };
}

export const problemsOf = (use: ReturnType<typeof useChild>) => [use.giveBack, use.answerOffer, use.leaveWaiting, use.answerEntry, use.answerGroup, use.chooseBase, use.join, use.handIn];
