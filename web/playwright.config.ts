// Browser tests on the real server (tests/web/). Without LUOSHI_URL the tests start build/release/luoshi themselves, on a fresh data folder with
// the sample. Every test runs on a desk and at a phone's width.
import { existsSync } from 'node:fs';
// Not from '@playwright/test': the tests' path for it in tsconfig.json leads to its CommonJS half, which a module cannot take names from.
import { defineConfig } from 'playwright/test';

const found = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'].find((path) => existsSync(path));
const executablePath = process.env['CHROMIUM'] ?? found;

export default defineConfig({
    testDir: '../tests/web',
    testMatch: '*.spec.ts',
    tsconfig: './tsconfig.json',
    outputDir: './test-results/failures',
    globalSetup: '../tests/web/support/start_server.ts',
    workers: 1,
    timeout: 60_000,
    expect: { timeout: 10_000 },
    reporter: [['list']],
    use: {
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        screenshot: 'only-on-failure',
        launchOptions: {
            ...(executablePath ? { executablePath } : {}),
            args: [
                ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
                '--lang=zh-CN',
                '--disable-gpu',
                '--disable-quic',
                '--no-first-run',
                '--disable-background-networking',
                '--disable-component-update',
                '--disable-sync',
            ],
        },
    },
    projects: [
        { name: 'desk', use: { viewport: { width: 1440, height: 900 } } },
        { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true } },
    ],
});
