// The repository's Markdown against its rules, and the rules against planted faults. node --test tests/documents/
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { anchorsOf, brokenLinks, bytesIn, linksIn, markdownFiles, missingProofs, unevenPages, unusedPictures } from './rules.mjs';

const top = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const images = 'docs/guide/images';

test('every link between the documents leads somewhere', () => assert.deepEqual(brokenLinks(top), []));
test('every picture of the guide is shown', () => assert.deepEqual(unusedPictures(top, images), []));
// About ninety pictures: 90 KB each as JPEG, half of that as WebP. A clone stays quick and a forgotten PNG is noticed.
test('the pictures of the guide are few and small', () => assert.ok(bytesIn(top, images) < 6_300_000, `${bytesIn(top, images)} bytes`));
test('every page of the guide stands in both languages with the same pictures', () => assert.deepEqual(unevenPages(top, 'docs/guide'), []));
test('every test and file that the security checklist names exists', () => assert.deepEqual(missingProofs(top, 'docs/security.md'), []));
test('the documents are found at all', () => {
    const found = markdownFiles(top);
    for (const file of ['README.md', 'README.zh-CN.md', 'docs/guide/README.md', 'src/notices/README.md']) assert.ok(found.includes(file), file);
});

// ---- the rules themselves ----

function planted(files) {
    const folder = mkdtempSync(join(tmpdir(), 'luoshi-documents-'));
    for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
    }
    test.after(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
}

test('a link to a file that is not there is found', () =>
    assert.deepEqual(brokenLinks(planted({ 'README.md': 'See [it](docs/gone.md).' })), ['README.md: docs/gone.md does not exist']));
test('a picture that is not there is found', () =>
    assert.deepEqual(brokenLinks(planted({ 'a/b.md': '![it](images/gone.png)' })), ['a/b.md: images/gone.png does not exist']));
test('a picture inside a link is found', () =>
    assert.deepEqual(brokenLinks(planted({ 'b.md': '[![it](gone.png)](b.md)' })), ['b.md: gone.png does not exist']));
test('a link by name is found', () => assert.deepEqual(brokenLinks(planted({ 'b.md': '[it][1]\n\n[1]: gone.md' })), ['b.md: gone.md does not exist']));
test('a link out of the repository is found', () =>
    assert.deepEqual(brokenLinks(planted({ 'b.md': '[it](../elsewhere.md)' })), ['b.md: ../elsewhere.md leads out of the repository']));
test('a heading that is not there is found', () =>
    assert.deepEqual(brokenLinks(planted({ 'b.md': '# 开始\n[it](#开头) [that](#开始)' })), ['b.md: #开头 names no heading']));
test('outside addresses and code are left alone', () =>
    assert.deepEqual(brokenLinks(planted({ 'b.md': '[a](https://example.org) `[b](gone.md)`\n\n```\n[c](gone.md)\n```\n' })), []));
test('folders and files with spaces in their names are found', () =>
    assert.deepEqual(brokenLinks(planted({ 'b.md': '[a](docs/) [b](docs/a%20b.md)', 'docs/a b.md': '' })), []));
test('a picture that nobody shows is found', () =>
    assert.deepEqual(unusedPictures(planted({ 'b.md': '![a](i/shown.png)', 'i/shown.png': '', 'i/forgotten.png': '' }), 'i'), ['i/forgotten.png is shown nowhere: remove it']));
test('a page in one language only is found', () => assert.deepEqual(unevenPages(planted({ 'g/a.md': '' }), 'g'), ['g/a.md has no a.en.md beside it']));
test('pages that show different pictures are found', () =>
    assert.deepEqual(unevenPages(planted({ 'g/a.md': '![a](a.png)', 'g/a.en.md': '' }), 'g'), ['g/a.md and a.en.md show different pictures']));
test('a proof that is not there is found', () =>
    assert.deepEqual(missingProofs(planted({ 'b.md': '`Rule.Holds` `Rule.IsGone` `src/a.cpp` `src/gone.cpp` `SHA-256`', 'src/a.cpp': 'TEST_P(Rule, Holds) {}\n' }), 'b.md'), [
        'b.md: there is no test Rule.IsGone',
        'b.md: there is no src/gone.cpp',
    ]));
test('headings get the anchors that readers know', () =>
    assert.deepEqual([...anchorsOf('# One, `two`\n## 一、登记\n## 一、登记\n')], ['one-two', '一登记', '一登记-1']));
test('brackets in the words of a link do not hide it', () => assert.deepEqual(linksIn('[湘教发[2011]1号](a.md)'), [{ picture: false, target: 'a.md' }]));
