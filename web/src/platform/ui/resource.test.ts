import { flushPromises } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { effectScope, ref } from 'vue';
import { useResource } from './resource';

// A week, and answers that come when the test lets them.
function shown() {
    const week = ref('first');
    const waiting: ((found: string) => void)[] = [];
    const scope = effectScope();
    const resource = scope.run(() =>
        useResource(
            () => [week.value],
            () => new Promise<string>((give) => waiting.push(give)),
        ),
    );
    if (!resource) throw new Error('the scope has ended');
    return {
        week,
        resource,
        async answer(found: string): Promise<void> {
            waiting.shift()?.(found);
            await flushPromises();
        },
    };
}

describe('What is fetched for a page', () => {
    it('is not shown for what is chosen next', async () => {
        const { week, resource, answer } = shown();
        await answer('of the first');
        expect(resource.data.value).toBe('of the first');
        week.value = 'second';
        await flushPromises();
        expect(resource.data.value).toBeUndefined();
        expect(resource.pending.value).toBe(true);
        await answer('of the second');
        expect(resource.data.value).toBe('of the second');
    });
    it('is that of the last choice, whichever answer comes last', async () => {
        const { week, resource, answer } = shown();
        week.value = 'second';
        await flushPromises();
        await answer('of the first');
        expect(resource.data.value).toBeUndefined();
        await answer('of the second');
        expect(resource.data.value).toBe('of the second');
    });
    it('stays while the same is read anew', async () => {
        const { resource, answer } = shown();
        await answer('once');
        const again = resource.reload();
        expect(resource.data.value).toBe('once');
        await answer('twice');
        await again;
        expect(resource.data.value).toBe('twice');
    });
});
