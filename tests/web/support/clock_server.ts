// A server of its own whose clock the test moves: months go by between two clicks.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface, type Interface } from 'node:readline';

const top = resolve(__dirname, '../../..');

export class ClockServer {
    private constructor(
        private readonly server: ChildProcess,
        private readonly lines: AsyncIterator<string>,
        private readonly data: string,
        readonly origin: string,
    ) {}

    static async start(time: string): Promise<ClockServer> {
        const build = dirname(process.env['LUOSHI_PROGRAM'] ?? join(top, 'build/release/luoshi'));
        const program = join(build, 'luoshi_clock_server');
        if (!existsSync(program)) throw new Error(`${program} is missing: build first`);
        const data = mkdtempSync(join(tmpdir(), 'luoshi-term-'));
        const server = spawn(program, [data, join(top, 'web/dist'), join(top, 'samples'), time], { stdio: ['pipe', 'pipe', 'inherit'] });
        const reader: Interface = createInterface({ input: server.stdout });
        const lines = reader[Symbol.asyncIterator]();
        for (;;) {
            const line = await lines.next();
            if (line.done) throw new Error('the server ended before it listened');
            const found = /Luoshi {2}(http\S+)/.exec(line.value);
            if (found?.[1]) return new ClockServer(server, lines, data, found[1]);
        }
    }

    // "2027-01-06T10:00:00+08:00"
    async goTo(time: string): Promise<void> {
        await this.obey(`on ${time}`);
    }
    async doJobs(): Promise<void> {
        await this.obey('jobs');
    }
    async stop(): Promise<void> {
        const ended = new Promise((done) => this.server.once('exit', done));
        this.server.stdin?.end();
        await ended;
        rmSync(this.data, { recursive: true, force: true });
    }

    private async obey(act: string): Promise<void> {
        this.server.stdin?.write(`${act}\n`);
        for (;;) {
            const line = await this.lines.next();
            if (line.done) throw new Error(`the server ended instead of: ${act}`);
            if (line.value === 'done') return;
        }
    }
}
