// Starts the server for all browser tests: a free port, a fresh data folder, the sample. LUOSHI_URL names one that runs already.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const top = resolve(__dirname, '../../..');

function freePort(): Promise<number> {
    return new Promise((done, failed) => {
        const probe = createServer();
        probe.once('error', failed);
        probe.listen(0, '127.0.0.1', () => {
            const address = probe.address();
            probe.close(() => (address && typeof address === 'object' ? done(address.port) : failed(new Error('no port'))));
        });
    });
}

function started(server: ChildProcess): Promise<void> {
    return new Promise((done, failed) => {
        let output = '';
        const read = (bytes: Buffer) => {
            output += bytes.toString();
            if (/Luoshi {2}http/.test(output)) done();
        };
        server.stdout?.on('data', read);
        server.stderr?.on('data', read);
        server.once('exit', (code) => failed(new Error(`the server ended with ${code ?? 'a signal'}:\n${output}`)));
    });
}

export default async function startServer(): Promise<(() => Promise<void>) | undefined> {
    if (process.env['LUOSHI_URL']) return undefined;
    const program = process.env['LUOSHI_PROGRAM'] ?? join(top, 'build/release/luoshi');
    const dist = join(top, 'web/dist');
    for (const needed of [program, dist]) if (!existsSync(needed)) throw new Error(`${needed} is missing: build first`);
    const data = mkdtempSync(join(tmpdir(), 'luoshi-web-'));
    const port = await freePort();
    // The tests sign in often and from one address.
    const limits = ['--http.rate-per-second', '0', '--http.sign-in-per-minute', '0'];
    const server = spawn(program, ['serve', '--data', data, '--listen', `127.0.0.1:${port}`, '--web', dist, '--sample', join(top, 'samples'), ...limits]);
    await started(server);
    process.env['LUOSHI_URL'] = `http://127.0.0.1:${port}`;
    return async () => {
        const ended = new Promise((done) => server.once('exit', done));
        server.kill('SIGTERM');
        await ended;
        rmSync(data, { recursive: true, force: true });
    };
}
