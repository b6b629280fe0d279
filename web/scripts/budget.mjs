// Weighs what a person loads first, from Vite's manifests, gzip. Exits 1 when a budget is broken or a library is in the wrong entry.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(`.vite/${name}.json`, dist), 'utf8'));
let manifest = {};
const sizes = new Map();
const weigh = (file) => {
    if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length);
    return sizes.get(file);
};

// Everything that loads together with a chunk: itself and its static imports.
function together(key, seen = new Set()) {
    if (seen.has(key)) return seen;
    seen.add(key);
    for (const next of manifest[key].imports ?? []) together(next, seen);
    return seen;
}
function scripts(keys) {
    return new Set([...keys].map((key) => manifest[key].file).filter((file) => file.endsWith('.js')));
}
function sheets(keys) {
    return new Set([...keys].flatMap((key) => manifest[key].css ?? []));
}
const sum = (files) => [...files].reduce((total, file) => total + weigh(file), 0);
const kb = (bytes) => (bytes / 1024).toFixed(1) + ' KB';

const entries = {
    phone: { manifest: 'manifest', html: 'm/index.html', landing: ['src/modules/home/phone/HomePage.vue'], js: 70, wire: 110 },
    portal: { manifest: 'portal', html: 'public/index.html', landing: ['src/modules/notices/portal/NoticesPage.vue'], js: 40, wire: 110 },
    desk: { manifest: 'manifest', html: 'index.html', landing: ['src/modules/home/desk/HomePage.vue'], js: 220, wire: 300 },
};
const foreign = { phone: /element-plus/, portal: /element-plus|vant|vue-query/, desk: /vant/ };
const routeLimit = 60;
let broken = 0;
const judge = (name, bytes, limit) => {
    const good = bytes <= limit * 1024;
    if (!good) broken++;
    console.log(`${good ? 'ok ' : 'BAD'} ${name.padEnd(58)} ${kb(bytes).padStart(10)} of ${limit} KB`);
};

for (const [name, entry] of Object.entries(entries)) {
    manifest = read(entry.manifest);
    const first = together(entry.html);
    for (const page of entry.landing) if (manifest[page]) together(page, first);
    judge(`${name}: first load, scripts`, sum(scripts(first)), entry.js);
    judge(`${name}: first load, on the wire`, sum(scripts(first)) + sum(sheets(first)) + weigh(entry.html), entry.wire);
    if ([...scripts(first)].some((file) => /echarts/.test(file))) {
        broken++;
        console.log(`BAD ${name}: echarts on a landing page`);
    }
    // Every page that the entry can reach, beyond what it has already.
    const reached = new Set();
    const walk = (key) => {
        if (reached.has(key)) return;
        reached.add(key);
        for (const next of [...(manifest[key].imports ?? []), ...(manifest[key].dynamicImports ?? [])]) walk(next);
    };
    walk(entry.html);
    const firstFiles = scripts(first);
    for (const key of reached) {
        if (!manifest[key].isDynamicEntry) continue;
        const more = [...scripts(together(key))].filter((file) => !firstFiles.has(file));
        if (sum(more) > routeLimit * 1024 || process.argv.includes('--all')) judge(`${name}: ${key}`, sum(more), routeLimit);
    }
    for (const key of reached) {
        if (foreign[name].test(key) || foreign[name].test(manifest[key].file)) {
            broken++;
            console.log(`BAD ${name}: ${key} belongs to another entry`);
        }
    }
}
process.exit(broken ? 1 : 0);
