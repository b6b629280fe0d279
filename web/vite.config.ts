import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Two builds into one folder. The desk and the phone share what they can; the portal is built by itself (`--mode portal`), so that nothing of
// Vue's that only the others use is in its way, and with a router of a tenth of the weight.
export default defineConfig(({ mode }) => {
    const portal = mode === 'portal';
    const entries = { desk: here('./index.html'), phone: here('./m/index.html') };
    const smallRouter = { find: /^vue-router$/, replacement: here('./src/platform/portal/small_router.ts') };
    return {
        plugins: [vue()],
        // `public/` is the portal's entry, so files copied as they are live in `static/`.
        publicDir: 'static',
        resolve: { alias: [{ find: '@', replacement: here('./src') }, ...(portal ? [smallRouter] : [])] },
        define: { __VUE_OPTIONS_API__: JSON.stringify(!portal), __VUE_PROD_DEVTOOLS__: 'false' },
        build: {
            target: ['chrome86', 'safari14'],
            manifest: portal ? '.vite/portal.json' : '.vite/manifest.json',
            emptyOutDir: !portal,
            assetsInlineLimit: 0,
            modulePreload: { polyfill: false },
            rollupOptions: { input: portal ? { portal: here('./public/index.html') } : entries },
        },
        server: { proxy: { '/api': process.env['LUOSHI_URL'] ?? 'http://127.0.0.1:8080' } },
        test: {
            environment: 'happy-dom',
            include: ['src/**/*.test.ts'],
            setupFiles: ['src/platform/testing/setup.ts'],
            pool: 'threads',
            maxWorkers: 1,
        },
    };
});
