// A seat in the opening minute: taken at once while few come; otherwise the family stands in line, sees honestly how many stand before it, and the
// seat is asked for as soon as it is let in. The same id goes with every try, so nothing is done twice.
import { onBeforeUnmount, shallowRef } from 'vue';
import { asProblem, client, once, take, type ProblemError, type Schemas } from '@/platform/client';
import { newKey } from '@/platform/client/idempotency';

export interface SeatWanted {
    readonly county: string;
    readonly round: string;
    readonly pupil: string;
    readonly course: string;
}

const mostTries = 20;
const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

export function useLine() {
    const place = shallowRef<Schemas['PlaceInLine'] | null>(null);
    const busy = shallowRef<string | null>(null); // the course being asked for
    const problem = shallowRef<ProblemError | null>(null);
    let gone = false;
    onBeforeUnmount(() => {
        gone = true;
    });

    async function letIn(round: string): Promise<string | undefined> {
        let ticket: string | undefined;
        while (!gone) {
            const now = await take(client.GET('/api/public/enrolment/rounds/{id}/line', { params: { path: { id: round }, query: { ticket } } }));
            place.value = now;
            ticket = now.ticket || undefined;
            if (now.admitted) return ticket;
            await pause(now.ask_again_seconds);
        }
        return undefined;
    }

    async function takeSeat(wanted: SeatWanted): Promise<Schemas['SeatReceipt'] | undefined> {
        if (busy.value) return undefined;
        busy.value = wanted.course;
        problem.value = null;
        const id = newKey();
        let ticket: string | undefined;
        try {
            for (let tries = 1; !gone; tries++) {
                try {
                    return await take(client.POST('/api/enrolment/seats', { body: { id, ...wanted, ...(ticket ? { ticket } : {}) }, ...once(id) }));
                } catch (error) {
                    const refused = asProblem(error);
                    const again = refused.status === 0 || refused.status === 503;
                    if (!again || tries >= mostTries) throw refused;
                    if (refused.slug === 'stand-in-line') ticket = await letIn(wanted.round);
                    else await pause(1 + Math.random() * 2);
                }
            }
        } catch (error) {
            problem.value = asProblem(error);
        } finally {
            place.value = null;
            busy.value = null;
        }
        return undefined;
    }
    return { place, busy, problem, takeSeat };
}
