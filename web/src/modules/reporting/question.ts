// What the pages ask reporting for, kept in the address: period, stage, setting, borders; the body is that of the region.
import { computed, type ComputedRef } from 'vue';
import type { paths } from '@/platform/client/schema';
import { useRegion } from '@/platform/region';
import { useListState } from '@/platform/ui/list_state';

export type Question = NonNullable<paths['/api/reporting/figures']['get']['parameters']['query']>;
export const stages = ['primary', 'junior', 'nine_year', 'complete', 'special'] as const;
export const settings = ['urban', 'rural'] as const;
export const borders = ['then', 'today'] as const;

export function oneOf<T extends string>(all: readonly T[], text: string | undefined): T | undefined {
    return all.find((one) => one === text);
}

export function useQuestion(): { list: ReturnType<typeof useListState<'from' | 'to' | 'stage' | 'setting' | 'borders'>>; question: ComputedRef<Question> } {
    const region = useRegion();
    const list = useListState(['from', 'to', 'stage', 'setting', 'borders'] as const);
    const question = computed<Question>(() => {
        const { from, to } = list.filters.value;
        const stage = oneOf(stages, list.filters.value.stage);
        const setting = oneOf(settings, list.filters.value.setting);
        const kept = oneOf(borders, list.filters.value.borders);
        return { ...(region.body ? { body: region.body.id } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}), ...(stage ? { stage } : {}), ...(setting ? { setting } : {}), ...(kept ? { borders: kept } : {}) };
    });
    return { list, question };
}
