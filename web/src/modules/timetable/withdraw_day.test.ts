import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { client } from '@/platform/client';
import EffectList from './desk/parts/EffectList.vue';
import WithdrawDayDialog from './desk/parts/WithdrawDayDialog.vue';
import type { SpecialDay, SpecialDayEffect } from './types';

// The dialog itself is Element Plus, whose styles are read only in the browser's build.
vi.mock('@/platform/desk/ReasonDialog.vue', () => ({ default: { template: '<div><slot /></div>' } }));

describe('What withdrawing a special day touches', () => {
    afterEach(() => vi.restoreAllMocks());

    it('is that of the day which is open, whichever answer comes last', async () => {
        // Answers that come when the test lets them, in any order.
        const waiting = new Map<string, (effect: SpecialDayEffect) => void>();
        vi.spyOn(client, 'GET').mockImplementation((async (_path: string, { params }: { params: { path: { id: string } } }) => {
            const data = await new Promise<SpecialDayEffect>((give) => waiting.set(params.path.id, give));
            return { data, response: new Response(null, { status: 200 }) };
        }) as never);
        const day = (id: string) => ({ id }) as unknown as SpecialDay;
        const effect = (sessions: number) => ({ sessions, schools: [] }) as unknown as SpecialDayEffect;
        const dialog = mount(WithdrawDayDialog, { props: { modelValue: null }, global: { stubs: { EffectList: true } } });
        await dialog.setProps({ modelValue: day('left') });
        await dialog.setProps({ modelValue: null });
        await dialog.setProps({ modelValue: day('open') });
        waiting.get('left')?.(effect(1));
        await flushPromises();
        expect(dialog.findComponent(EffectList).exists()).toBe(false);
        waiting.get('open')?.(effect(2));
        await flushPromises();
        expect(dialog.findComponent(EffectList).props('effect').sessions).toBe(2);
    });
});
