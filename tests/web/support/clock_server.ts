// The server whose clock a test moves (clock_server.cpp), on a data folder of its own with the sample.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const top = resolve(__dirname, '../../..');

export class ClockServer {
    private constructor(
        readonly origin: string,
        private readonly say: (line: string) => Promise<void>,
        readonly stop: () => Promise<void>,
    ) {}

    static async start(time: string): Promise<ClockServer> {
        const build = process.env['LUOSHI_PROGRAM'] ? dirname(process.env['LUOSHI_PROGRAM']) : join(top, 'build/release');
        const program = join(build, 'tests_clock_server');
        if (!existsSync(program)) throw new Error(`${program} is missing: build first`);
        const data = mkdtempSync(join(tmpdir(), 'luoshi-clock-'));
        const server = spawn(program, [data, join(top, 'web/dist'), join(top, 'samples'), time], { stdio: ['pipe', 'pipe', 'inherit'] });
        const ended = new Promise<void>((done) => server.once('exit', () => done()));
        const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
        const next = async (): Promise<string> => {
            for (;;) {
                const line = await lines.next();
                if (line.done) throw new Error('the server has ended');
                if (/^(Luoshi {2}http|done)/.test(line.value as string)) return line.value as string;
            }
        };
        const origin = (await next()).replace(/^Luoshi {2}/, '');
        const say = async (line: string): Promise<void> => {
            server.stdin.write(`${line}\n`);
            await next();
        };
        return new ClockServer(origin, say, async () => {
            server.stdin.end();
            await ended;
            rmSync(data, { recursive: true, force: true });
        });
    }

    setTime(time: string): Promise<void> {
        return this.say(`on ${time}`);
    }
    doWhatIsDue(): Promise<void> {
        return this.say('jobs');
    }
}
