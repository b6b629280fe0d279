// Compresses what was built once, so that the server only has to send bytes.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const dist = new URL('../dist', import.meta.url).pathname;
const kinds = /\.(html|js|css|svg|json|txt)$/;
const smallest = 600; // below this, headers weigh more than what is saved

function* files(folder) {
    for (const name of readdirSync(folder)) {
        const path = join(folder, name);
        if (statSync(path).isDirectory()) yield* files(path);
        else if (kinds.test(name)) yield path;
    }
}

for (const path of files(dist)) {
    const bytes = readFileSync(path);
    if (bytes.length < smallest) continue;
    writeFileSync(path + '.gz', gzipSync(bytes, { level: 9 }));
    writeFileSync(
        path + '.br',
        brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    );
}
