// A published draw, computed again in the browser; and how the pages of a draw look. What the server would say is put in its place here, made with
// other means (node's own crypto), so that the browser's arithmetic is tested against a third program.
import { createHash, createHmac } from 'node:crypto';
import { expect, test, type Luoshi } from './support/luoshi';

const id = '01990000-0000-7000-8000-000000000001';
const courses = [
    { course: '01990000-0000-7000-8000-00000000c001', name: '篮球', slot: 's1', slot_name: '周一、周三第一课时', places: 6 },
    { course: '01990000-0000-7000-8000-00000000c002', name: '书法', slot: 's1', slot_name: '周一、周三第一课时', places: 5 },
    { course: '01990000-0000-7000-8000-00000000c003', name: '合唱', slot: 's2', slot_name: '周二第一课时', places: 20 },
];
const codes = Array.from({ length: 16 }, (_, at) => `K${String.fromCharCode(65 + at)}2M4X${at % 10}A`).sort();
const list = [
    'luoshi.frozen/1',
    `round ${id} ${'ab'.repeat(32)}`,
    ...courses.map((one) => `course ${one.course} ${one.slot} ${one.places} 8`),
    ...codes.flatMap((code, at) => [`wish ${code} s1 1 ${courses[0]!.course} ${at < 2 ? 0 : 1}`, `wish ${code} s1 2 ${courses[1]!.course} ${at < 2 ? 0 : 1}`, ...(at % 2 ? [`wish ${code} s2 1 ${courses[2]!.course} ${at < 2 ? 0 : 1}`] : [])]),
    '',
].join('\n');

const secret = Buffer.alloc(32, 7);
const listDigest = createHash('sha256').update(list).digest();
const seed = createHmac('sha256', secret).update('857').update(listDigest).digest();
const numberOf = (code: string) => createHmac('sha256', seed).update(code).digest('hex').slice(0, 32);
// Everybody wants the same: those with priority, then the earliest numbers.
const line = [...codes].sort((a, b) => Number(codes.indexOf(a) >= 2) - Number(codes.indexOf(b) >= 2) || (numberOf(a) < numberOf(b) ? -1 : 1));
const rows = codes.flatMap((code, at) => {
    const place = line.indexOf(code);
    const first = place < 6 ? [`${code},s1,${courses[0]!.course},1`] : place < 11 ? [`${code},s1,${courses[1]!.course},2`] : [];
    return [...first, ...(at % 2 ? [`${code},s2,${courses[2]!.course},1`] : [])];
});
const result = `pupil,slot,course,rank\n${rows.join('\n')}\n`;
const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const commitment = createHash('sha256').update(secret).digest('hex');

function record(shown = result): object {
    return {
        schema: 'luoshi.draw/1',
        title: '试验小学 2026 年秋季第一轮',
        algorithm: 'sha256',
        mechanism: 'da',
        version: '0.1.0',
        options: { ties: 'lottery', below_min: 'report' },
        inputs: [{ name: 'list', file: null, digest: digest(list), bytes: list.length, text: list }],
        seed: seed.toString('hex'),
        public_seed: { commitment, secret: secret.toString('hex'), public_source: '福利彩票3D第2026123期开奖号码', public_value: '857', list_digest: digest(list) },
        result: { name: 'result', file: null, digest: digest(shown), bytes: shown.length, text: shown },
        figures: {},
    };
}

const events = [
    { event: 'announced', at: '2026-09-01T10:00:00+08:00', by: '甲老师', note: '福利彩票3D第2026123期开奖号码' },
    { event: 'value_entered', at: '2026-09-03T21:20:00+08:00', by: '甲老师', note: '' },
    { event: 'value_confirmed', at: '2026-09-03T21:22:00+08:00', by: '乙老师', note: '857' },
    { event: 'drawn', at: '2026-09-03T21:25:00+08:00', by: '甲老师', note: 'cd'.repeat(32) },
];
const results = courses.map((one, at) => ({ ...one, places_min: 8, seated: [6, 5, 8][at], wished: [16, 16, 8][at], wished_first: [16, 0, 8][at], last_priority: 1, last_number: numberOf(line[[5, 10, 15][at]!]!), below_min: at < 2 }));
const fixed = { mechanism: 'da', algorithm: 'sha256', commitment, list_digest: digest(list), list_sha256: digest(list), public_source: '福利彩票3D第2026123期开奖号码', draws_at: '2026-09-03T21:15:00+08:00' };
const published = { id, school_name: '试验小学', round_title: '2026 年秋季第一轮', state: 'drawn', ...fixed, announced_at: '2026-09-01T10:00:00+08:00', public_value: '857', drawn_at: '2026-09-03T21:25:00+08:00', record_sha256: 'cd'.repeat(32), events, results };

async function answer(luoshi: Luoshi, path: string | RegExp, body: object | string): Promise<void> {
    await luoshi.page.route(path instanceof RegExp ? path : luoshi.origin + path, (route) => route.fulfill({ status: 200, contentType: 'application/json', body: typeof body === 'string' ? body : JSON.stringify(body) }));
}
async function withPublicDraw(luoshi: Luoshi, shown = result): Promise<void> {
    await answer(luoshi, `/api/public/draws/${id}`, published);
    await answer(luoshi, `/api/public/draws/${id}/record`, record(shown));
    await answer(luoshi, /\/api\/public\/draws\?/, { items: [published], next: null, total: null });
}

test.describe('A draw in the portal', () => {
    test('is computed again and found the same', async ({ luoshi, page }) => {
        await withPublicDraw(luoshi);
        await luoshi.open('/public/draws');
        await luoshi.look('portal-draws');
        await page.getByRole('link', { name: '试验小学 2026 年秋季第一轮' }).click();
        await page.getByRole('button', { name: '重新计算' }).click();
        await expect(page.getByText('一致：重新计算的结果与公布的结果完全相同')).toBeVisible();
        await page.getByLabel('查自己的抽签号').fill(codes[3]!.toLowerCase());
        await expect(page.getByText(`抽签号 ${numberOf(codes[3]!)}`, { exact: false })).toBeVisible();
        await luoshi.look('portal-draw');
    });

    test('that was changed afterwards shows the first difference', async ({ luoshi, page }) => {
        await withPublicDraw(luoshi, result.replace(rows[0]!, rows[0]!.replace(/.$/, '9')));
        await luoshi.open(`/public/draws/${id}`);
        await page.getByRole('button', { name: '重新计算' }).click();
        await expect(page.getByText('不一致：重新计算的结果与公布的不同')).toBeVisible();
        await expect(page.getByText('结果第 2 行不同', { exact: false })).toBeVisible();
        await luoshi.look('portal-draw-different');
    });
});

const rights = ['allocation.read', 'allocation.draw', 'allocation.value'];
const county = { county: '430104', round: id, school: id };
const open = { action: '', words: '', words_en: '', enabled: true, reason: null, reason_text: null, reason_text_en: null };
const closed = (reason: string) => ({ enabled: false, reason: 'wrong-state', reason_text: reason, reason_text_en: reason });
const actions = [
    { ...open, action: 'enter_value', words: '录入公开值', words_en: 'Enter the public value' },
    { ...open, action: 'confirm_value', words: '核对公开值', words_en: 'Confirm the public value', ...closed('公开值还没有录入，请先由一人录入') },
    { ...open, action: 'take_back', words: '收回公开值', words_en: 'Take the value back', ...closed('还没有录入公开值') },
    { ...open, action: 'run', words: '摇号', words_en: 'Run the draw', ...closed('公开值还没有经两人录入和核对，请先录入并核对') },
    { ...open, action: 'cancel', words: '撤销', words_en: 'Cancel', ...closed('公告的摇号时间已到，公开值可能已经产生，摇号必须进行到底，不能再撤销') },
];
const desk = { id, ...county, version: 1, round_title: published.round_title, school_name: published.school_name, state: 'announced', ...fixed, pupils: 16, wishes: 40, courses: 3, places: 31, public_value: null, secret: null, seed: null, record_sha256: null, events: events.slice(0, 1), results: [], fairness: null, left_with_nothing: 0, places_left: 0, actions };
const drawn = { ...desk, state: 'drawn', public_value: '857', secret: secret.toString('hex'), seed: seed.toString('hex'), record_sha256: 'cd'.repeat(32), events, results, left_with_nothing: 3, places_left: 12, fairness: { applicants: 24, first_wish: 14, any_wish: 19, nothing: 5, by_rank: [14, 5], justified_envy: 0 } };
const way = (mechanism: string, priorities: boolean, more: number) => ({
    mechanism, priorities, announced: mechanism === 'da' && priorities, first_wish: 14, any_wish: 19, nothing: 5, justified_envy: more,
    by_grade: [{ group: 'grade 3', applicants: 13, first_wish: 8.2, any_wish: 10.4 }, { group: 'grade 4', applicants: 11, first_wish: 5.8, any_wish: 8.6 }],
    by_priority: [{ group: 'priority 0', applicants: null, first_wish: null, any_wish: null }, { group: 'priority 1', applicants: 21, first_wish: 11, any_wish: 16 }],
});
const wish = (slot: string, rank: number, at: number, why: string, sentence: string) => ({ slot, slot_name: courses[at]!.slot_name, rank, course: courses[at]!.course, course_name: courses[at]!.name, priority: 1, why, place: 7, wished: 16, places: courses[at]!.places, last_priority: 1, last_number: numberOf(codes[5]!), sentence, sentence_en: sentence });

test.describe('A draw at the school', () => {
    test.beforeEach(async ({ luoshi }) => {
        await luoshi.signIn('registrar');
        // The same person with the rights of a school besides.
        await luoshi.page.route(`${luoshi.origin}/api/session`, async (route) => {
            const real = await route.fetch();
            const body = (await real.json()) as { permissions: string[] };
            await route.fulfill({ response: real, json: { ...body, permissions: [...body.permissions, ...rights] } });
        });
        await answer(luoshi, /\/api\/draws\?/, { items: [{ id, ...county, round_title: published.round_title, school_name: published.school_name, state: 'announced', mechanism: 'da', announced_at: events[0]!.at, draws_at: fixed.draws_at, drawn_at: null }], next: null, total: null });
        await answer(luoshi, /\/api\/draws\/[^/]+\/what-if/, { applicants: 24, trials: 20, more_places: 0, rows: [way('da', true, 0), way('da', false, 1.4), way('rsd', false, 1.6)] });
    });

    test('is listed, and typed in by one after the other', async ({ luoshi, page }) => {
        await answer(luoshi, `/api/draws/${id}`, desk);
        await luoshi.open('/draws');
        await luoshi.look('draws');
        await page.getByRole('link', { name: published.round_title }).click();
        await expect(page.getByLabel('第一人录入', { exact: false })).toBeVisible();
        await luoshi.look('draw-announced');
    });
    test('shows what came out', async ({ luoshi }) => {
        await answer(luoshi, `/api/draws/${id}`, drawn);
        await luoshi.open(`/draws/${id}`);
        await luoshi.look('draw-drawn');
    });
    test('is compared with other ways', async ({ luoshi }) => {
        await luoshi.open(`/draws/${id}/what-if`);
        await luoshi.look('draw-what-if');
    });
    test('is announced', async ({ luoshi }) => {
        await luoshi.open(`/draws/new?round=${id}&county=430104`);
        await luoshi.look('draw-announce');
    });
    test('tells a family why', async ({ luoshi, page }) => {
        await answer(luoshi, `/api/children/${id}/draws`, [
            {
                draw: id, round: id, round_title: published.round_title, state: 'drawn', code: codes[3], public_source: fixed.public_source, draws_at: fixed.draws_at, drawn_at: published.drawn_at, number: numberOf(codes[3]!), place: 7, in_line: 16,
                wishes: [
                    wish('s1', 1, 0, 'after_cutoff', '第 1 志愿“篮球”没有录取：6 个名额已满，最后录取的抽签号是 5d20aa01，您的 90311ec4 排在它后面（16 人填报，您排第 7 位）。'),
                    wish('s1', 2, 1, 'seated', '第 2 志愿“书法”已录取：抽签号 90311ec4，在填报这门课的 16 人中排第 7 位，共 5 个名额。'),
                    wish('s2', 1, 2, 'seated', '第 1 志愿“合唱”已录取：抽签号 90311ec4，在填报这门课的 8 人中排第 3 位，共 20 个名额。'),
                ],
            },
        ]);
        await luoshi.open(`/m/children/${id}/draws`);
        await expect(page.getByText('6 个名额已满', { exact: false })).toBeVisible();
        await luoshi.look('phone-draw-result');
    });
});
