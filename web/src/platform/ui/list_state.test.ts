import { flushPromises, mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { defineComponent } from 'vue';
import { desk } from '../testing/page';
import { useListState } from './list_state';

const Page = defineComponent({
    setup: () => ({ list: useListState([] as const) }),
    template: '<main><h1 tabindex="-1">List</h1><div v-if="!list.cursor.value && list.limit.value === 20"><button @click="list.goTo(`next`)">Next</button><input @input="list.resize(50)" /></div></main>',
});

describe('The focus of a list that is paged', () => {
    it.each([
        ['button', 'click'],
        ['input', 'input'],
    ])('goes to the heading of the page (%s)', async (what, event) => {
        const { global } = await desk();
        const page = mount(Page, { global, attachTo: document.body });
        page.get<HTMLElement>(what).element.focus();
        await page.get(what).trigger(event);
        await flushPromises();
        expect(page.find(what).exists()).toBe(false);
        expect(document.activeElement).toBe(page.get('h1').element);
        page.unmount();
    });
});
