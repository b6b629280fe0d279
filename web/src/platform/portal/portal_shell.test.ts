import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import PortalShell from './PortalShell.vue';

afterEach(() => {
    document.body.innerHTML = '';
});

describe('The menu of the portal', () => {
    const made = () => mount(PortalShell, { attachTo: document.body, global: { stubs: { RouterLink: { template: '<a href="/x"><slot /></a>' }, RouterView: true } } });
    const button = (shell: ReturnType<typeof made>) => shell.get('button[aria-controls]');

    it('says whether it is open and what it opens', async () => {
        const shell = made();
        expect(button(shell).attributes('aria-expanded')).toBe('false');
        expect(shell.get('nav').attributes('id')).toBe(button(shell).attributes('aria-controls'));
        await button(shell).trigger('click');
        expect(button(shell).attributes('aria-expanded')).toBe('true');
        expect(shell.get('nav').classes()).toContain('open');
    });
    it('closes when a way is taken', async () => {
        const shell = made();
        await button(shell).trigger('click');
        await shell.get('nav a').trigger('click');
        expect(button(shell).attributes('aria-expanded')).toBe('false');
    });
    it('closes with Escape and leaves the focus on its button', async () => {
        const shell = made();
        await button(shell).trigger('click');
        await shell.get('nav a').trigger('keydown', { key: 'Escape' });
        expect(button(shell).attributes('aria-expanded')).toBe('false');
        expect(document.activeElement).toBe(button(shell).element);
    });
});
