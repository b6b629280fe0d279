// What can be done at which step of the close, and what stands in the way of those that wait.
import type { Tone } from '@/platform/ui/tone';
import type { CloseStep, OrderView, StepState, StepView } from './types';

export const acts = ['settle', 'lock', 'publish'] as const;
export type Act = (typeof acts)[number];
export const isAct = (step: CloseStep): step is Act => (acts as readonly CloseStep[]).includes(step);

export const stepTones: Readonly<Record<StepState, Tone>> = { done: 'ok', ready: 'primary', blocked: 'danger', waits: 'neutral' };

// The steps that have to be done before an act: the act just before it, or else whatever blocks: a sheet made since the settlement holds up the lock too.
export function inTheWayOf(steps: readonly StepView[], act: Act): CloseStep[] {
    const before = acts[acts.indexOf(act) - 1];
    const state = (step: CloseStep) => steps.find((one) => one.step === step)?.state;
    if (before && state(before) !== 'done') return [before];
    if (state(act) === 'ready') return [];
    return steps.filter((one) => !isAct(one.step) && one.state === 'blocked').map((one) => one.step);
}

const dayMs = 86_400_000;
function mondayOf(day: string): string {
    const at = new Date(`${day}T00:00:00Z`);
    return new Date(at.getTime() - ((at.getUTCDay() + 6) % 7) * dayMs).toISOString().slice(0, 10);
}
// A session that was not held is stopped in the timetable, in the week of the first one left.
export const wayToStop = (plan: string, day: string): string => `/timetables/${plan}?week=${mondayOf(day)}`;

// Where one goes to put a step in order; `day`: the first on which something is left to do.
export function wayTo(step: CloseStep, plan: string, day: string | null = null): string | null {
    switch (step) {
        case 'registers':
            return day ? `/attendance?on=${day}` : '/attendance';
        case 'bills':
            return `/fees/bills/new?plan=${plan}`;
        case 'unknown_money':
            return '/unknown-money';
        case 'pay':
            return '/pay';
        case 'differences':
        case 'settle':
        case 'lock':
        case 'publish':
            return null;
    }
}

// How often a running order is asked for; not again once every school has its outcome.
export const pollMs = 2000;
export const stillRuns = (order: OrderView | undefined): boolean => order !== undefined && order.done < order.schools;
export const pollEvery = (order: OrderView | undefined): number | false => (stillRuns(order) ? pollMs : false);
