import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Three entries, one build. `public/` is the portal's entry, so files copied as they are live in `static/`.
export default defineConfig({
    plugins: [vue({ template: { compilerOptions: { hoistStatic: true } } })],
    publicDir: 'static',
    resolve: { alias: { '@': here('./src') } },
    build: {
        target: ['chrome86', 'safari14'],
        manifest: true,
        // Data addresses in style sheets would be allowed by the policy, yet files cache better and keep the sheets small.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rollupOptions: {
            input: { desk: here('./index.html'), phone: here('./m/index.html'), portal: here('./public/index.html') },
        },
    },
    server: { proxy: { '/api': process.env['LUOSHI_URL'] ?? 'http://127.0.0.1:8080' } },
    test: {
        environment: 'happy-dom',
        include: ['src/**/*.test.ts'],
        setupFiles: ['src/platform/testing/setup.ts'],
        pool: 'threads',
        maxWorkers: 1,
        isolate: true,
    },
});
