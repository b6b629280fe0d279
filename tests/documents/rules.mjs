// Rules for the repository's Markdown: every link inside it leads somewhere, and the guide shows exactly the pictures that are there.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

// Built, installed or made by others; test data holds Markdown that is broken on purpose.
const skipped = new Set(['.git', 'node_modules', 'build', 'data', 'dist', '.tools', 'test-results', 'playwright-report', 'corpus']);

export function markdownFiles(top, folder = '') {
    const found = [];
    for (const entry of readdirSync(join(top, folder), { withFileTypes: true })) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) {
            if (!skipped.has(entry.name)) found.push(...markdownFiles(top, path));
        } else if (entry.name.endsWith('.md') && (entry.name === 'README.md' || !/(^|\/)(testdata|samples)\//.test(path))) {
            found.push(path);
        }
    }
    return found.sort();
}

// Fenced blocks and code spans are shown as they are, links in them included.
export function proseOf(text) {
    return text.replace(/^(```|~~~)[\s\S]*?^\1.*$/gm, '').replace(/(`+)[^`\n](?:.*?[^`\n])??\1(?!`)/g, '');
}

export function linksIn(text) {
    const prose = proseOf(text);
    const inline = [...prose.matchAll(/(!?)\[(?:[^\][]|\[[^\]]*\])*\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)].map((m) => ({ picture: m[1] === '!', target: m[2] }));
    // A picture may itself be the text of a link: [![words](picture)](page).
    const within = [...prose.matchAll(/\[!\[[^\]]*\]\(([^)\s]+)\)\]\(([^)\s]+)\)/g)].flatMap((m) => [{ picture: true, target: m[1] }, { picture: false, target: m[2] }]);
    const named = [...prose.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm)].map((m) => ({ picture: false, target: m[1] }));
    return [...inline, ...within, ...named];
}

// As GitHub and GitLab make them: lower case, signs dropped, spaces to dashes, a number behind the second of a name.
export function anchorsOf(text) {
    const seen = new Map();
    return new Set(
        [...text.replace(/^(```|~~~)[\s\S]*?^\1.*$/gm, '').matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map(([, heading]) => {
            const plain = heading.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
            const anchor = plain.toLowerCase().replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '').trim().replace(/\s/g, '-');
            const before = seen.get(anchor) ?? 0;
            seen.set(anchor, before + 1);
            return before ? `${anchor}-${before}` : anchor;
        }),
    );
}

// Sentences about links that lead nowhere.
export function brokenLinks(top) {
    const faults = [];
    for (const file of markdownFiles(top)) {
        for (const { target } of linksIn(readFileSync(join(top, file), 'utf8'))) {
            if (/^[a-z][a-z0-9+.-]*:/i.test(target)) continue;
            const [path, anchor] = decodeURIComponent(target).split('#');
            const aim = path ? normalize(join(dirname(file), path)) : file;
            if (aim.startsWith('..')) faults.push(`${file}: ${target} leads out of the repository`);
            else if (!existsSync(join(top, aim))) faults.push(`${file}: ${target} does not exist`);
            else if (anchor && aim.endsWith('.md') && !anchorsOf(readFileSync(join(top, aim), 'utf8')).has(anchor)) faults.push(`${file}: ${target} names no heading`);
        }
    }
    return faults;
}

// Sentences about pictures of the guide that nobody shows.
export function unusedPictures(top, folder) {
    const shown = new Set();
    for (const file of markdownFiles(top)) {
        for (const { target } of linksIn(readFileSync(join(top, file), 'utf8'))) if (!target.includes(':')) shown.add(normalize(join(dirname(file), target)));
    }
    return filesIn(top, folder).filter((file) => !shown.has(file)).map((file) => `${file} is shown nowhere: remove it`);
}

export function bytesIn(top, folder) {
    return filesIn(top, folder).reduce((sum, file) => sum + statSync(join(top, file)).size, 0);
}

function filesIn(top, folder) {
    return existsSync(join(top, folder)) ? readdirSync(join(top, folder)).map((name) => relative('.', join(folder, name))) : [];
}

// Sentences about pages of the guide without their twin in the other language, or with other pictures than it.
export function unevenPages(top, folder) {
    const faults = [];
    const pictures = (file) => linksIn(readFileSync(join(top, file), 'utf8')).filter((link) => link.picture).map((link) => link.target).join(' ');
    const pages = readdirSync(join(top, folder)).filter((name) => name.endsWith('.md') && name !== 'README.md');
    for (const name of pages) {
        const twin = name.endsWith('.en.md') ? name.replace(/\.en\.md$/, '.md') : name.replace(/\.md$/, '.en.md');
        if (!pages.includes(twin)) faults.push(`${join(folder, name)} has no ${twin} beside it`);
        else if (!name.endsWith('.en.md') && pictures(join(folder, name)) !== pictures(join(folder, twin))) faults.push(`${join(folder, name)} and ${twin} show different pictures`);
    }
    return faults;
}

// What a checklist shows as its proof: `Suite.Test` of a C++ test, and files by their path from the top.
export function missingProofs(top, file) {
    const spans = [...readFileSync(join(top, file), 'utf8').matchAll(/`([^`\n]+)`/g)].map((m) => m[1]);
    const tests = new Set(sourcesIn(top).flatMap((path) => [...readFileSync(join(top, path), 'utf8').matchAll(/^TEST(?:_[FP])?\((\w+), ?(\w+)\)/gm)].map((m) => `${m[1]}.${m[2]}`)));
    const faults = [];
    for (const span of spans) {
        if (/^[A-Z]\w+\.[A-Z]\w+$/.test(span)) {
            if (!tests.has(span)) faults.push(`${file}: there is no test ${span}`);
        } else if (/^(src|tests|web|cmake|scripts|docs|\.ci)\/[\w./-]+$/.test(span) && !existsSync(join(top, span))) faults.push(`${file}: there is no ${span}`);
    }
    return faults;
}

function sourcesIn(top) {
    return ['src', 'tests']
        .filter((folder) => existsSync(join(top, folder)))
        .flatMap((folder) => readdirSync(join(top, folder), { recursive: true }).map((name) => join(folder, name)))
        .filter((name) => name.endsWith('.cpp') && !name.includes('node_modules'));
}
