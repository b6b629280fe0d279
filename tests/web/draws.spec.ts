// A draw from the closed round to the family's sentences, typed by two people, and computed again in the browser. On a server of its own, whose
// clock the test moves; it begins on a day of summer, when the school of the sample has no round yet but the open one.
import { expect, Luoshi, test, type Person } from './support/luoshi';
import { ask, newId } from './support/ask';
import { ClockServer } from './support/clock_server';

const source = '福利彩票3D第2026123期开奖号码';
const value = '857';
const title = '书法、足球志愿';

interface Course {
    readonly id: string;
    readonly name: string;
    readonly slot: string;
}
interface Told {
    readonly number: string;
    readonly code: string;
    readonly wishes: readonly { readonly sentence: string; readonly why: string }[];
}

// The family of the sample consents; the class teacher enters for families without a telephone.
async function withConsent(luoshi: Luoshi): Promise<string> {
    const children = await ask<{ pupil: string; class_name: string }[]>(luoshi.origin, 'parent', 'get', '/api/children');
    const elder = children.find((child) => child.class_name.includes('五年级'))?.pupil ?? '';
    const agreements = await ask<{ agreement: { id: string; sha256: string } }[]>(luoshi.origin, 'parent', 'get', `/api/children/${elder}/agreements`);
    const { agreement } = agreements[0] ?? { agreement: { id: '', sha256: '' } };
    await ask(luoshi.origin, 'parent', 'post', `/api/children/${elder}/consents`, { id: newId(), agreement: agreement.id, text_sha256: agreement.sha256, decision: 'given' });
    return elder;
}

interface Round {
    readonly id: string;
    readonly courses: readonly Course[];
}
// Two courses of two places in one slot, open for a day.
async function announcedRound(luoshi: Luoshi): Promise<Round> {
    const rounds = await ask<{ items: { plan: string }[] }>(luoshi.origin, 'office', 'get', '/api/enrolment/rounds');
    const plan = rounds.items[0]?.plan ?? '';
    const { courses } = await ask<{ courses: Course[] }>(luoshi.origin, 'office', 'get', `/api/plans/${plan}`);
    const chosen = ['软笔书法', '足球'].map((name) => courses.find((course) => course.name === name) as Course);
    const settings = { mode: 'lottery', opens: '2026-08-03T08:00:00+08:00', closes: '2026-08-04T18:00:00+08:00', grades: [5], seats_max: 1, courses: chosen.map((course) => ({ course: course.id, places: 2 })) };
    const round = newId();
    const planned = await ask<{ version: number; county: string }>(luoshi.origin, 'office', 'post', '/api/enrolment/rounds', { id: round, plan, title, settings });
    await ask(luoshi.origin, 'office', 'post', `/api/enrolment/rounds/${round}/publish`, { county: planned.county }, planned.version);
    return { id: round, courses: chosen };
}

async function withWishes(luoshi: Luoshi, round: Round, elder: string): Promise<void> {
    const wishes = round.courses.map((course, at) => ({ slot: course.slot, course: course.id, rank: at + 1 }));
    await ask(luoshi.origin, 'parent', 'post', `/api/enrolment/rounds/${round.id}/wishes`, { id: newId(), pupil: elder, wishes });
    const classes = await ask<{ id: string }[]>(luoshi.origin, 'teacher', 'get', '/api/own-classes');
    const room = await ask<{ pupils: { pupil: string; consent: string }[] }>(luoshi.origin, 'teacher', 'get', `/api/enrolment/rounds/${round.id}/classes/${classes[0]?.id ?? ''}`);
    const neighbours = room.pupils.filter((one) => one.consent === 'given' && one.pupil !== elder).slice(0, 5);
    expect(neighbours).toHaveLength(5);
    for (const one of neighbours) await ask(luoshi.origin, 'teacher', 'post', `/api/enrolment/rounds/${round.id}/wishes`, { id: newId(), pupil: one.pupil, wishes, entry: { paper: true, note: '家长纸质意愿单' } });
}

let server: ClockServer;
test.beforeAll(async () => {
    server = await ClockServer.start('2026-08-02T09:00:00+08:00');
});
test.afterAll(async () => server.stop());

test('a draw is announced, typed by two, run, told to the families and computed again by anybody', async ({ page }, info) => {
    test.setTimeout(120_000);
    page.setDefaultTimeout(12_000);
    const luoshi = new Luoshi(page, server.origin, info.project.name);
    const at = async (time: string) => {
        await server.goTo(time);
        await page.clock.setFixedTime(new Date(time));
    };
    await page.clock.setFixedTime(new Date('2026-08-02T09:00:00+08:00'));
    const use = async (path: string, person: Person) => {
        await page.context().clearCookies();
        await luoshi.open(path, person);
    };
    const elder = await withConsent(luoshi);
    const round = await announcedRound(luoshi);
    await at('2026-08-03T10:00:00+08:00');
    await withWishes(luoshi, round, elder);
    await at('2026-08-05T09:00:00+08:00');

    // The office comes from the round's page; the value will stand a day later.
    await use(`/enrolment/${round.id}`, 'office');
    await page.getByRole('link', { name: '公告摇号' }).click();
    await expect(page.getByRole('combobox', { name: /报名轮次/ })).toHaveValue(round.id);
    await page.getByLabel('公开值出处').fill(source);
    await page.getByLabel('摇号日期').fill('2026-08-06');
    await page.getByLabel(/^时间/).fill('21:15');
    await luoshi.look('draw-announce');
    await page.getByRole('button', { name: '公告', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    const draw = page.url().split('/').at(-1) ?? '';
    await luoshi.look('draw-announced');

    // Before the draw everybody sees what is fixed, and nothing of what will come.
    await luoshi.open(`/public/draws?round=${round.id}`);
    await luoshi.look('portal-draws');
    await page.getByRole('link', { name: new RegExp(title) }).click();
    await expect(page.getByText('还没有摇号', { exact: false })).toBeVisible();
    await use(`/m/children/${elder}/draws`, 'parent');
    await expect(page.getByText(source, { exact: false })).toBeVisible();
    await luoshi.look('phone-draw-coming');

    await at('2026-08-06T21:20:00+08:00');
    await use(`/draws/${draw}`, 'head');
    await page.getByLabel('第一人录入', { exact: false }).fill(value);
    await page.getByRole('button', { name: '录入公开值' }).click();
    await expect(page.getByText('录入人不能自己核对', { exact: false })).toBeVisible();
    await use('/draws', 'yuelu');
    await page.getByRole('link', { name: title }).click();
    await expect(page.getByLabel('第二人录入', { exact: false })).toBeVisible();
    await expect(page.getByText(value, { exact: true })).toHaveCount(0);
    luoshi.expected.push(/409/);
    await page.getByLabel('第二人录入', { exact: false }).fill('875');
    await page.getByRole('button', { name: '核对公开值' }).click();
    await expect(page.getByText('两次录入的公开值不同', { exact: false }).first()).toBeVisible();
    await luoshi.look('draw-values-differ');
    await page.getByLabel('第二人录入', { exact: false }).fill(value);
    await page.getByRole('button', { name: '核对公开值' }).click();
    await expect(page.getByText('待摇号').first()).toBeVisible();
    await luoshi.look('draw-confirmed');

    await use(`/draws/${draw}`, 'head');
    await page.getByRole('button', { name: '摇号', exact: true }).click();
    await expect(page.getByRole('heading', { name: '各课程结果' })).toBeVisible();
    await expect(page.getByText('2 名学生一门课也没有', { exact: false })).toBeVisible();
    await luoshi.look('draw-drawn');
    await page.getByRole('link', { name: '换一种办法会怎样' }).click();
    await luoshi.look('draw-what-if');

    // Six asked for four places: the family reads its number and one sentence for each wish.
    await use(`/m/enrolment/${elder}`, 'parent');
    await page.getByRole('link', { name: /摇号结果/ }).click();
    const [told] = await ask<Told[]>(luoshi.origin, 'parent', 'get', `/api/children/${elder}/draws`);
    expect(told?.wishes).toHaveLength(2);
    for (const wish of told?.wishes ?? []) await expect(page.getByText(wish.sentence)).toBeVisible();
    await expect(page.getByText(told?.number.slice(0, 8) ?? '', { exact: true })).toBeVisible();
    await luoshi.look('phone-draw-result');

    // The browser computes everything again from the record alone and comes to the same.
    await page.context().clearCookies();
    await luoshi.open(`/public/enrolment/${round.id}`);
    await page.getByRole('link', { name: '核对本轮摇号' }).click();
    await page.getByRole('link', { name: new RegExp(title) }).click();
    await page.getByRole('button', { name: '重新计算' }).click();
    await expect(page.getByText('一致：重新计算的结果与公布的结果完全相同')).toBeVisible();
    await page.getByLabel('查自己的抽签号').fill(told?.code.toLowerCase() ?? '');
    await expect(page.getByText(`抽签号 ${told?.number ?? ''}`, { exact: false })).toBeVisible();
    await luoshi.look('portal-draw');

    // A record that was changed afterwards does not pass: the first line that differs is shown.
    await page.route(`${luoshi.origin}/api/public/draws/${draw}/record`, async (route) => {
        const honest = await route.fetch();
        const record = (await honest.json()) as { result: { text: string } };
        record.result.text = record.result.text.replace(/\d\n$/, '9\n');
        await route.fulfill({ response: honest, json: record });
    });
    await page.getByRole('button', { name: '重新计算' }).click();
    await expect(page.getByText('不一致：重新计算的结果与公布的不同')).toBeVisible();
    await expect(page.getByText(/结果第 5 行不同/)).toBeVisible();
    await expect(page.getByText('记录为', { exact: false })).toHaveCount(1);
    await luoshi.look('portal-draw-different');
});

test('a finished draw of the sample is found in the portal and passes', async ({ luoshi, page }) => {
    await luoshi.open('/public/draws');
    await page.getByRole('link', { name: /书法、足球先行报名/ }).click();
    await expect(page.getByText('样例·家委会监督员').first()).toBeVisible();
    await page.getByRole('button', { name: '重新计算' }).click();
    await expect(page.getByText('一致：重新计算的结果与公布的结果完全相同')).toBeVisible();
});
