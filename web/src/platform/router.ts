// What every entry does around its pages: texts first, signed-out people to the sign-in page, the title, and the focus on the new page.
import { nextTick } from 'vue';
import { createRouter, createWebHistory, type Router, type RouteRecordRaw } from 'vue-router';
import { focusPage } from '@/platform/focus_page';
import { load, t, type Texts } from '@/platform/i18n';

declare module 'vue-router' {
    interface RouteMeta {
        title: string; // key of the page's name
        texts?: readonly Texts[];
        open?: boolean; // for people who are not signed in
        permission?: string; // without it the page does not exist for this person
    }
}

export interface EntryOptions {
    readonly base: string;
    readonly routes: readonly RouteRecordRaw[];
    readonly signedIn: () => boolean;
    readonly may: (permission: string) => boolean;
    // True while a one-time password has to be changed: nothing but the account's own page is open then.
    readonly held?: () => boolean;
    // Further records, fetched when none of `routes` fits; the portal's own router knows this.
    readonly later?: () => Promise<readonly RouteRecordRaw[]>;
}

// Signed-out people are led back to where they wanted to go; only to a path of our own, never to an address.
export function safeReturn(path: unknown): string {
    return typeof path === 'string' && /^\/(?![/\\])/.test(path) ? path : '/';
}

export function createEntryRouter(options: EntryOptions): Router {
    const router = createRouter({
        history: createWebHistory(options.base),
        routes: options.routes,
        ...(options.later ? { later: options.later } : {}),
        scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
    });
    router.beforeEach(async (to) => {
        if (!to.meta.open && !options.signedIn()) return { name: 'sign-in', query: { next: to.fullPath } };
        if (options.held?.() && !to.meta.open && to.name !== 'account') return { name: 'account' };
        if (to.meta.permission && !options.may(to.meta.permission)) return { name: 'not-found', params: { path: to.path.slice(1).split('/') } };
        await load(to.matched.flatMap((record) => record.meta.texts ?? []));
        return true;
    });
    router.afterEach(async (to, from) => {
        document.title = `${t(to.meta.title)} · ${t('shell.name')}`;
        // The first page keeps the focus where the browser puts it.
        if (to.path === from.path || !from.matched.length) return;
        await nextTick();
        focusPage();
    });
    return router;
}

export const notFoundRoute: RouteRecordRaw = {
    path: '/:path(.*)*',
    name: 'not-found',
    component: () => import('@/platform/ui/NotFoundPage.vue'),
    meta: { title: 'not-found.title', open: true },
};
