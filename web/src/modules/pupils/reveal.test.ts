import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { desk, slowServer } from '@/platform/testing/page';
import PupilPage from './desk/PupilPage.vue';

vi.mock('@/platform/ui/AsyncBlock.vue', () => ({ default: { template: '<div />' } }));
vi.mock('@/platform/desk/DeskDialog.vue', () => ({ default: { template: '<div />' } }));
vi.mock('@/platform/desk/ReasonDialog.vue', () => ({ default: { template: '<div />' } }));

describe('What is masked of a pupil', () => {
    afterEach(() => vi.restoreAllMocks());

    async function asked() {
        slowServer();
        const acts = slowServer('POST');
        const { queries, global } = await desk();
        queries.setQueryData(['pupil', '1'], { id: '1', county: '430104', version: 1, numbers: [], known_guardians: [], events: [], actions: [] });
        const page = mount(PupilPage, { props: { id: '1' }, global });
        // What the reading of the page itself refreshes is not the matter here.
        vi.spyOn(queries, 'invalidateQueries').mockResolvedValue();
        const vm = page.vm as unknown as { revealing: string | null; revealed: string; submitReveal(why: string): Promise<void> };
        vm.revealing = 'phone_1';
        void vm.submitReveal('核对');
        await flushPromises();
        return { vm, answer: () => acts.answer('/api/pupils/{id}/reveal', 'phone_1', { value: '13800000000' }) };
    }

    it('is shown once its reason was given', async () => {
        const { vm, answer } = await asked();
        await answer();
        expect(vm.revealed).toBe('13800000000');
        expect(vm.revealing).toBeNull();
    });
    it('is not shown as another field that was asked for meanwhile', async () => {
        const { vm, answer } = await asked();
        vm.revealing = 'number';
        await answer();
        expect(vm.revealed).toBe('');
        expect(vm.revealing).toBe('number');
    });
});
