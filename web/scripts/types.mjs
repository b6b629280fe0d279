// Makes src/platform/client/schema.d.ts from api/openapi.json, which the server prints from its route rows. Written only when it changed, so
// that nothing is rebuilt without need. `--check` compares and writes nothing.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';

const source = process.env.LUOSHI_OPENAPI ? pathToFileURL(process.env.LUOSHI_OPENAPI) : new URL('../../api/openapi.json', import.meta.url);
const target = new URL('../src/platform/client/schema.d.ts', import.meta.url);

async function generated() {
    const ast = await openapiTypescript(source, { alphabetize: true });
    return '// Generated from api/openapi.json by scripts/types.mjs; do not edit.\n' + astToString(ast);
}

const text = await generated();
const fresh = existsSync(target) && readFileSync(target, 'utf8') === text;
if (!fresh && process.argv.includes('--check')) {
    console.error('schema.d.ts is older than api/openapi.json: npm run types');
    process.exit(1);
}
if (!fresh) writeFileSync(target, text);
