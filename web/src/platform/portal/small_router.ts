// The portal's own router: the part of vue-router's interface that the portal uses, in a tenth of its weight. The portal's build puts it in
// vue-router's place (vite.config.ts), so that pages and parts are written once.
import { computed, defineComponent, h, inject, nextTick, reactive, shallowRef, type App, type Component, type InjectionKey, type PropType } from 'vue';
import type { LocationQuery, LocationQueryRaw, RouteMeta, RouteRecordRaw } from 'vue-router';

type To = string | { readonly path?: string; readonly name?: string; readonly query?: LocationQueryRaw; readonly params?: unknown };

interface Route {
    path: string;
    fullPath: string;
    name: string | undefined;
    query: LocationQuery;
    params: Record<string, string>;
    meta: RouteMeta;
    matched: readonly { readonly meta: RouteMeta }[];
}
interface Found {
    readonly record: RouteRecordRaw;
    readonly params: Record<string, string>;
}
type Guard = (to: Route) => Promise<unknown>;
type After = (to: Route, from: Route) => void | Promise<void>;

const lastOfAll = '/:path(.*)*';
const key: InjectionKey<SmallRouter> = Symbol('router');

// "/notices/:id" and "/:path(.*)*": names between slashes, and one that takes the rest.
export function match(routes: readonly RouteRecordRaw[], path: string): Found | undefined {
    for (const record of routes) {
        const names: string[] = [];
        const source = record.path
            .replace(/\/:(\w+)\(\.\*\)\*/, (_whole, name: string) => (names.push(name), '(?:/(.*))?'))
            .replace(/:(\w+)/g, (_whole, name: string) => (names.push(name), '([^/]+)'));
        const hit = new RegExp(`^${source}/?$`).exec(path);
        if (hit) return { record, params: Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(hit[at + 1] ?? '')])) };
    }
    return undefined;
}

export function queryOf(search: string): LocationQuery {
    return Object.fromEntries(new URLSearchParams(search));
}

export function searchOf(query: LocationQueryRaw | undefined): string {
    const parts = new URLSearchParams();
    for (const [name, value] of Object.entries(query ?? {})) if (value !== undefined && value !== null && !Array.isArray(value)) parts.set(name, String(value));
    const text = parts.toString();
    return text ? `?${text}` : '';
}

class SmallRouter {
    readonly component = shallowRef<Component>();
    readonly props = shallowRef<Record<string, string>>({});
    readonly route = reactive<Route>({ path: '/', fullPath: '/', name: undefined, query: {}, params: {}, meta: { title: '' }, matched: [] });
    readonly currentRoute = computed(() => this.route);
    private readonly guards: Guard[] = [];
    private readonly afters: After[] = [];
    private turn = 0;

    constructor(
        private readonly base: string,
        private routes: readonly RouteRecordRaw[],
        private later?: () => Promise<readonly RouteRecordRaw[]>,
    ) {}

    install(app: App): void {
        app.provide(key, this);
        window.addEventListener('popstate', () => void this.show());
        void this.show();
    }
    beforeEach(guard: Guard): void {
        this.guards.push(guard);
    }
    afterEach(after: After): void {
        this.afters.push(after);
    }
    href(to: To): string {
        return this.base + this.local(to);
    }
    push(to: To): Promise<void> {
        const fresh = this.local(to).split('?')[0] !== this.route.path;
        history.pushState(null, '', this.href(to));
        return this.show().then(() => fresh && window.scrollTo(0, 0)) as Promise<void>;
    }
    replace(to: To): Promise<void> {
        history.replaceState(null, '', this.href(to));
        return this.show();
    }

    private local(to: To): string {
        return typeof to === 'string' ? to : (to.path ?? this.route.path) + searchOf(to.query);
    }
    private here(): string {
        return location.pathname.slice(this.base.length) || '/';
    }
    private async show(): Promise<void> {
        const mine = ++this.turn;
        const path = this.here();
        let found = match(this.routes, path);
        // Records that the landing page does without are fetched when no other fits; the last one of all says that there is no such page.
        if (this.later && (!found || found.record.path === lastOfAll)) {
            this.routes = [...(await this.later()), ...this.routes];
            this.later = undefined;
            found = match(this.routes, path);
        }
        if (!found) return;
        const meta = found.record.meta ?? { title: '' };
        const next: Route = { path, fullPath: path + location.search, name: String(found.record.name ?? ''), query: queryOf(location.search), params: found.params, meta, matched: [{ meta }] };
        const from = { ...this.route };
        const lazy = found.record.component as () => Promise<{ default: Component }>;
        const [loaded] = await Promise.all([lazy(), ...this.guards.map((guard) => guard(next))]);
        // A later click has overtaken this one.
        if (mine !== this.turn) return;
        Object.assign(this.route, next);
        this.props.value = found.record.props ? found.params : {};
        this.component.value = loaded.default;
        await nextTick();
        for (const after of this.afters) await after(next, from);
    }
}

export type Router = SmallRouter;

export function createWebHistory(base: string): string {
    return base;
}
export function createRouter(options: { history: string; routes: readonly RouteRecordRaw[]; later?: () => Promise<readonly RouteRecordRaw[]> }): SmallRouter {
    return new SmallRouter(options.history, options.routes, options.later);
}
export function useRouter(): SmallRouter {
    const router = inject(key);
    if (!router) throw new Error('no router is installed');
    return router;
}
export function useRoute(): Route {
    return useRouter().route;
}

export const RouterView = defineComponent({
    setup() {
        const router = useRouter();
        return () => (router.component.value ? h(router.component.value, { ...router.props.value, key: router.route.path }) : null);
    },
});

export const RouterLink = defineComponent({
    props: { to: { type: [String, Object] as PropType<To>, required: true } },
    setup(props, { slots }) {
        const router = useRouter();
        function follow(event: MouseEvent): void {
            if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
            event.preventDefault();
            void router.push(props.to);
        }
        return () => {
            const href = router.href(props.to);
            const exact = href === router.href(router.route.path);
            return h('a', { href, class: exact ? 'router-link-exact-active' : undefined, 'aria-current': exact ? 'page' : undefined, onClick: follow }, slots['default']?.());
        };
    },
});
