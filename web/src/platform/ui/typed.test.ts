import { describe, expect, it } from 'vitest';
import { nextTick, ref } from 'vue';
import { useTyped } from './typed';

interface Words {
    aims: string;
}
const copy = (words: Words): Words => ({ ...words });

function form(aims = 'a') {
    const read = ref<Words>({ aims });
    return { read, ...useTyped(() => read.value, copy) };
}

describe('useTyped', () => {
    it('keeps what was typed when the same is read anew', async () => {
        const { read, typed } = form();
        typed.value.aims = 'typed';
        read.value = { aims: 'a' };
        await nextTick();
        expect(typed.value.aims).toBe('typed');
    });
    it('takes over what somebody else wrote where nothing was typed', async () => {
        const { read, typed } = form();
        read.value = { aims: 'theirs' };
        await nextTick();
        expect(typed.value.aims).toBe('theirs');
    });
    it('keeps what was typed beside what somebody else wrote', async () => {
        const { read, typed } = form();
        typed.value.aims = 'typed';
        read.value = { aims: 'theirs' };
        await nextTick();
        expect(typed.value.aims).toBe('typed');
    });
    it('shows what was saved as the server wrote it', async () => {
        const { read, typed, send } = form();
        typed.value.aims = ' saved ';
        expect(send()).toEqual({ aims: ' saved ' });
        read.value = { aims: 'saved' };
        await nextTick();
        expect(typed.value.aims).toBe('saved');
    });
    it('keeps what a refused save had sent', async () => {
        const { read, typed, send } = form();
        typed.value.aims = 'refused';
        send();
        read.value = { aims: 'a' };
        await nextTick();
        expect(typed.value.aims).toBe('refused');
    });
    it('keeps what was typed after the save was sent', async () => {
        const { read, typed, send } = form();
        typed.value.aims = 'saved';
        send();
        typed.value.aims = 'saved and more';
        read.value = { aims: 'saved' };
        await nextTick();
        expect(typed.value.aims).toBe('saved and more');
    });
    it('never shares what it holds with what was read', () => {
        const { read, typed } = form();
        typed.value.aims = 'typed';
        expect(read.value.aims).toBe('a');
    });
});
