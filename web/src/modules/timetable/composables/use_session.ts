// One session, what stands against a change before it is made, and the acts on it.
import { useQuery } from '@tanstack/vue-query';
import { computed, type Ref } from 'vue';
import { client, ifMatch, once, take } from '@/platform/client';
import { newKey } from '@/platform/client/idempotency';
import { useAct } from '@/platform/ui/act';
import type { CancelReason } from '../types';

export interface Wanted {
    day: string;
    starts: string;
    ends: string;
    room: string;
    teacher: string;
}

// Only what differs from now: what is absent stays.
export function differing(wanted: Wanted, now: Wanted): Partial<Wanted> {
    return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => value && value !== now[name as keyof Wanted]));
}

export function useSession(id: Ref<string>) {
    const query = useQuery({ queryKey: ['class-session', id], queryFn: () => take(client.GET('/api/class-sessions/{id}', { params: { path: { id: id.value } } })) });
    const session = computed(() => query.data.value?.session);
    const now = computed<Wanted>(() => {
        const s = session.value;
        return { day: s?.day ?? '', starts: s?.starts ?? '', ends: s?.ends ?? '', room: s?.room ?? '', teacher: s?.substitute ?? s?.teacher ?? '' };
    });
    const target = () => ({ params: { path: { id: id.value }, header: ifMatch(query.data.value?.version ?? 0) } });
    const county = () => session.value?.county;

    async function check(wanted: Wanted) {
        return take(client.POST('/api/class-sessions/{id}/check', { params: { path: { id: id.value } }, body: differing(wanted, now.value) }));
    }
    async function checkSwap(other: string, what: 'teachers' | 'rooms' | 'times') {
        return take(client.POST('/api/class-sessions/{id}/check', { params: { path: { id: id.value } }, body: { with: other, what } }));
    }
    const change = useAct(async (key: string, wanted: Wanted, reason: string) => {
        const { day, starts, ends, room } = differing(wanted, now.value);
        const body = { ...(day ? { day } : {}), ...(starts ? { starts } : {}), ...(ends ? { ends } : {}), ...(room ? { room } : {}), reason, county: county() };
        return take(client.POST('/api/class-sessions/{id}/change', { ...target(), body, ...once(key) }));
    });
    const standIn = useAct(async (key: string, teacher: string, reason: string) => take(client.POST('/api/class-sessions/{id}/substitute', { ...target(), body: { teacher, reason, county: county() }, ...once(key) })));
    const swap = useAct(async (key: string, other: string, what: 'teachers' | 'rooms' | 'times', reason: string) =>
        take(client.POST('/api/class-sessions/{id}/swap', { ...target(), body: { with: other, what, reason, county: county() }, ...once(key) })),
    );
    const cancel = useAct(async (key: string, reason: CancelReason, words: string, settlement: 'open' | 'refund') =>
        take(client.POST('/api/class-sessions/{id}/cancel', { ...target(), body: { reason, words, settlement, county: county() }, ...once(key) })),
    );
    const makeUp = useAct(async (key: string, wanted: Wanted, reason: string) =>
        take(
            client.POST('/api/class-sessions/{id}/make-up', {
                ...target(),
                body: { session: newKey(), day: wanted.day, starts: wanted.starts, ends: wanted.ends, ...(wanted.room ? { room: wanted.room } : {}), ...(wanted.teacher ? { teacher: wanted.teacher } : {}), reason, county: county() },
                ...once(key),
            }),
        ),
    );
    const refund = useAct(async (key: string, reason: string) => take(client.POST('/api/class-sessions/{id}/refund', { ...target(), body: { reason, county: county() }, ...once(key) })));
    // Of this session only, or of all of its course from this day on.
    const assist = useAct(async (key: string, assistants: readonly string[], onwards: boolean, reason: string) => {
        const s = session.value;
        const body = { course: s?.course ?? '', from: s?.day ?? '', ...(onwards ? {} : { to: s?.day ?? '' }), assistants: [...assistants], reason, county: county() };
        return take(client.POST('/api/timetables/{id}/assistants', { params: { path: { id: s?.plan ?? '' } }, body, ...once(key) }));
    });
    return { query, session, now, check, checkSwap, change, standIn, swap, cancel, makeUp, refund, assist };
}
