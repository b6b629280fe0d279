import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { client } from '@/platform/client';
import SlipCode from './parts/SlipCode.vue';

describe('The child of a slip code', () => {
    afterEach(() => vi.restoreAllMocks());

    it('is not shown for another code that was typed meanwhile', async () => {
        let answer = (): void => undefined;
        vi.spyOn(client, 'POST').mockImplementation((async () => {
            await new Promise<void>((give) => (answer = () => give()));
            return { data: { pupil_name_masked: '张*', school_name: '一小', class_name: '一班', expires_at: '2026-12-01T00:00:00+08:00' }, response: new Response(null, { status: 200 }) };
        }) as never);
        const slip = mount(SlipCode, { props: { given: 'AAAA-BBBB-CCCC' } });
        await slip.get('input').setValue('DDDD-EEEE-FFFF');
        answer();
        await flushPromises();
        expect(slip.text()).not.toContain('张*');
        expect(slip.emitted('found')).toBeUndefined();
    });
    it('is told with the code that was looked up', async () => {
        vi.spyOn(client, 'POST').mockImplementation((async () => ({ data: { pupil_name_masked: '张*', school_name: '一小', class_name: '一班', expires_at: '2026-12-01T00:00:00+08:00' }, response: new Response(null, { status: 200 }) })) as never);
        const slip = mount(SlipCode, { props: { given: 'AAAA-BBBB-CCCC' } });
        await flushPromises();
        expect(slip.text()).toContain('张*');
        expect(slip.emitted('found')).toEqual([['AAAA-BBBB-CCCC']]);
    });
    it('is looked up once, however often the button is tapped meanwhile', async () => {
        const post = vi.spyOn(client, 'POST').mockImplementation((() => new Promise(() => undefined)) as never);
        const slip = mount(SlipCode, { props: { given: 'AAAA-BBBB-CCCC' } });
        await slip.get('form').trigger('submit');
        await slip.get('form').trigger('submit');
        expect(post).toHaveBeenCalledTimes(1);
    });
});
