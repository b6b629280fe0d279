// Competitions: an edition by two persons, a school enters, the prefecture confirms without names, a judge marks by code, the public sees awards and checks a
// certificate. What needs days to pass (drawing, opening, appeals) stands in competition_days.spec.ts.
import { ask } from './support/ask';
import { county, draftEdition, publishEdition, unique } from './support/competition';
import { expect, test, type Luoshi } from './support/luoshi';

interface Row {
    readonly id: string;
    readonly title: string;
    readonly code?: string;
    readonly edition_title?: string;
    readonly event?: string;
}
interface Judging {
    readonly codes: readonly { readonly code: string; readonly version: number; readonly total: number | null }[];
    readonly signed_at: string | null;
}
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function leave(luoshi: Luoshi): Promise<void> {
    await luoshi.settled();
    await luoshi.page.goto('about:blank');
    await luoshi.page.context().clearCookies();
}

// An edition that takes entries today, written by the office.
const drafted = (luoshi: Luoshi, title: string, event: object = {}): Promise<string> => draftEdition(luoshi.origin, { title, opens: dayFromNow(-2), closes: dayFromNow(20), event });

async function sampleEdition(luoshi: Luoshi, part: string): Promise<Row> {
    const { items } = await ask<{ items: Row[] }>(luoshi.origin, 'college', 'get', '/api/competitions/editions?limit=200');
    const found = items.find((one) => one.title.includes(part));
    if (!found) throw new Error(`the sample holds no edition called ${part}`);
    return found;
}

test('an edition is published by another person; a school enters; its prefecture confirms without seeing names', async ({ luoshi, page }) => {
    const title = `数控铣邀请赛 ${unique()}`;
    const id = await drafted(luoshi, title);
    await luoshi.open(`/competitions/${county}/${id}`, 'programmes');
    await expect(page.getByText('由您编制，请另一人核对后公布')).toBeVisible();
    await leave(luoshi);
    await luoshi.open(`/competitions/${county}/${id}`, 'signer');
    await page.getByRole('button', { name: '核对无误，公布' }).click();
    await expect(page.getByText('已公布').first()).toBeVisible();
    await luoshi.look('competition-edition');
    await leave(luoshi);

    await luoshi.open(`/competitions/${county}/${id}`, 'college');
    await page.getByRole('button', { name: '报名', exact: true }).click();
    const form = page.getByRole('form', { name: '报名' });
    await form.getByLabel('作品或队伍名称').fill('阶梯轴');
    await form.getByLabel('姓名', { exact: true }).fill('林小样');
    await form.getByLabel('学籍号').fill(`G${unique()}`);
    await form.getByLabel('出生日期').fill('1999-12-31');
    await form.getByLabel('指导教师 1').fill('周样例');
    luoshi.expected.push(/status of 4\d\d/);
    await form.getByRole('button', { name: '提交报名' }).click();
    await expect(form.getByText('要求 2000-01-01 及以后出生', { exact: false }).first()).toBeVisible();
    await luoshi.look('competition-enter');
    await form.getByLabel('出生日期').fill('2009-05-01');
    await form.getByRole('button', { name: '提交报名' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '阶梯轴' })).toBeVisible();
    await expect(page.getByText('林小样')).toBeVisible();
    const address = page.url().replace(luoshi.origin, '');
    await leave(luoshi);

    await luoshi.open(address, 'changsha');
    await expect(page.getByText('1 名参赛者；姓名只给组织单位和本校看')).toBeVisible();
    await expect(page.getByText('林小样')).toHaveCount(0);
    await page.getByRole('button', { name: '确认', exact: true }).click();
    await expect(page.getByText('已确认').first()).toBeVisible();
    await luoshi.look('competition-entry');
});

test('a coach enters a team on a phone and reads why it was refused', async ({ luoshi, page }) => {
    test.skip(luoshi.size !== 'phone', 'at the desk a school enters as above');
    const title = `机器人邀请赛 ${unique()}`;
    const id = await drafted(luoshi, title, { title: '机器人系统集成（团体）', team_min: 2, team_max: 3 });
    await publishEdition(luoshi.origin, id);
    await luoshi.open('/m/', 'college');
    await page.getByRole('link', { name: '竞赛报名' }).click();
    await luoshi.look('phone-competitions');
    await page.getByRole('article', { name: title }).getByRole('link', { name: /^报名/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByText('每所学校 1 个')).toBeVisible();
    const form = page.getByRole('form', { name: '报名' });
    await form.getByLabel('作品或队伍名称').fill('样例一队');
    for (const at of [0, 1]) {
        const one = form.getByRole('group', { name: `参赛者 ${at + 1}` });
        await one.getByLabel('姓名', { exact: true }).fill(`队员${at + 1}`);
        await one.getByLabel('学籍号').fill(`G${unique()}`);
        await one.getByLabel('出生日期').fill('2009-05-01');
    }
    await form.getByLabel('指导教师 1').fill('周样例');
    await luoshi.look('phone-competition-enter');
    await form.getByRole('button', { name: '提交报名' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '样例一队' })).toBeVisible();
    await expect(page.getByText(/^等.*审核。$/)).toBeVisible();
    const entry = page.url().split('/').pop() ?? '';
    await ask(luoshi.origin, 'changsha', 'post', `/api/competitions/entries/${entry}/steps`, { county, state: 'refused', reason: '学籍号与学籍系统不符' });
    await page.getByRole('link', { name: '竞赛报名' }).click();
    await page.getByRole('link', { name: /样例一队/ }).filter({ hasText: title }).click();
    await expect(page.getByText('原因：学籍号与学籍系统不符')).toBeVisible();
    await luoshi.look('phone-competition-entry');
    // From there the way leads back to entering.
    await page.getByRole('link', { name: title }).click();
    await expect(page.getByRole('button', { name: '提交报名' })).toBeVisible();
});

test('a school enters many from a spreadsheet, and each says how it went', async ({ luoshi, page }) => {
    const id = await drafted(luoshi, `数控铣选拔 ${unique()}`);
    await publishEdition(luoshi.origin, id);
    await luoshi.open(`/competitions/${county}/${id}`, 'college');
    await page.getByRole('button', { name: '报名', exact: true }).click();
    const sheet = page.getByRole('region', { name: '从表格报名' });
    const rows = ['赛项,作品名称,姓名,学籍号,出生日期,公开姓名,指导教师', `数控铣加工,轴一,孙小样,G${unique()},2009-05-01,是,周样例`, `数控铣加工,轴二,李小样,G${unique()},2009-06-01,否,周样例`, '别的赛项,,钱小样,G1,2009-06-01,否,'];
    await sheet.locator('input[type=file]').setInputFiles({ name: 'entries.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${rows.join('\n')}`) });
    await expect(sheet.getByText('第 4 行：没有赛项“别的赛项”')).toBeVisible();
    luoshi.expected.push(/status of 409/);
    await sheet.getByRole('button', { name: '提交这 2 份报名' }).click();
    await expect(sheet.getByText('已报名')).toHaveCount(1);
    await expect(sheet.getByText('名额共 1 个，已经用完', { exact: false })).toBeVisible();
    await luoshi.look('competition-sheet');
});

test('the organiser writes an edition as data', async ({ luoshi, page }) => {
    const title = `护理邀请赛 ${unique()}`;
    await luoshi.open('/competitions/new', 'programmes');
    await page.getByLabel('项目线').selectOption({ index: 1 });
    await page.getByLabel('名称', { exact: false }).first().fill(title);
    await page.getByLabel('赛项名称').fill('护理技能');
    await page.getByRole('button', { name: '增加评分项' }).click();
    await page.getByLabel('评分项', { exact: true }).fill('操作');
    await page.getByLabel('满分').fill('100');
    await page.getByLabel('满分').blur();
    await expect(page.getByText('评分项合计 100 分', { exact: false })).toBeVisible();
    await luoshi.look('competition-editor');
    await page.getByRole('button', { name: '保存草稿' }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('a judge marks by code and signs', async ({ luoshi, page }) => {
    const phone = luoshi.size === 'phone';
    const person = phone ? 'judge2' : 'judge1';
    await luoshi.open(phone ? '/m/judging' : '/competition-judging', person);
    await luoshi.look('competition-judgings');
    await page.getByRole('link', { name: '数控车加工' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '数控车加工' })).toBeVisible();
    await expect(page.getByText('岳麓区样例职业中等专业学校校级', { exact: false })).toBeVisible();
    await expect(page.getByText('样例学生')).toHaveCount(0);
    const card = page.getByRole('region', { name: /^编码 / }).first();
    await card.getByLabel('工艺规程').fill('18.5');
    await card.getByLabel('加工质量').fill('61');
    await expect(card.getByText('请填 0 到 60 之间的数', { exact: false })).toBeVisible();
    await card.getByLabel('加工质量').fill('52');
    await card.getByLabel('职业素养').fill('17');
    await card.getByRole('button', { name: /^保存/ }).click();
    await expect(card.getByText('87.5 分').first()).toBeVisible();
    await expect(page.getByText('已评 1 / 6 份')).toBeVisible();
    await expect(page.getByText('还有 5 份没有评完')).toBeVisible();
    await luoshi.look('competition-marking');
    const id = page.url().split('/').pop() ?? '';
    const view = await ask<Judging>(luoshi.origin, person, 'get', `/api/competitions/judging/${id}?county=${county}`);
    let points = 3000;
    for (const one of view.codes.filter((code) => code.total === null)) {
        points += 300;
        await ask(luoshi.origin, person, 'put', `/api/competitions/judging/${id}/marks/${one.code}`, { county, version: one.version, facts: { marks: [{ item: '1', points: 1500 }, { item: '2', points }, { item: '3', points: 1500 }], hits: [], doubled: false } });
    }
    await page.reload();
    await page.getByRole('button', { name: '签字确认' }).click();
    await page.getByRole('button', { name: '确认签字' }).click();
    await expect(page.getByText('已签字').first()).toBeVisible();
    await expect(page.getByRole('button', { name: /^保存/ })).toHaveCount(0);
    await luoshi.look('competition-signed');
});

test('the organiser sees how far an event is, and no codes that are not his', async ({ luoshi, page }) => {
    const edition = await sampleEdition(luoshi, '校级技能选拔赛');
    await luoshi.open(`/competitions/${county}/${edition.id}/events/cnc`, 'college');
    await expect(page.getByText('名评委已签字', { exact: false })).toBeVisible();
    await expect(page.getByText('发放单只给', { exact: false }).first()).toBeVisible();
    await luoshi.look('competition-event');
    await luoshi.open(`/competitions/${county}/${edition.id}/events/nursing`);
    await expect(page.getByRole('region', { name: '成绩' }).first()).toBeVisible();
    await luoshi.look('competition-results');
});

test('the public sees awards and checks a certificate', async ({ luoshi, page }) => {
    const edition = await sampleEdition(luoshi, '校级技能选拔赛');
    await luoshi.open('/public/competitions');
    await expect(page.getByRole('link', { name: edition.title })).toBeVisible();
    await luoshi.look('public-competitions');
    await page.getByRole('link', { name: edition.title }).click();
    await expect(page.getByText('一等奖').first()).toBeVisible();
    await luoshi.look('public-competition');
    const { items } = await ask<{ items: Row[] }>(luoshi.origin, 'college', 'get', `/api/competitions/entries?county=${county}&edition=${edition.id}&event=nursing&limit=200`);
    let number = '';
    for (const one of items) {
        const file = await ask<{ certificates: { number: string }[] }>(luoshi.origin, 'college', 'get', `/api/competitions/entries/${one.id}?county=${county}`);
        number ||= file.certificates[0]?.number ?? '';
    }
    expect(number).not.toBe('');
    await luoshi.open(`/public/certificates/${number}`);
    await expect(page.getByRole('heading', { name: '证书属实' })).toBeVisible();
    await page.getByLabel('持证人姓名', { exact: false }).fill('不是本人');
    await page.getByRole('button', { name: '核验' }).click();
    await expect(page.getByText('所填姓名与证书不一致')).toBeVisible();
    await luoshi.look('certificate-check');
    luoshi.expected.push(/status of 404/);
    await page.getByLabel('证书编号', { exact: false }).fill('YL2026-AAAAAAAAAAAA');
    await page.getByRole('button', { name: '核验' }).click();
    await expect(page.getByText('没有这个编号的证书', { exact: false })).toBeVisible();
    const showcase = await sampleEdition(luoshi, '文明风采');
    await luoshi.open(`/public/competitions/${showcase.id}`);
    await expect(page.getByText('不评分、不排名', { exact: false })).toBeVisible();
    await expect(page.getByText('等奖')).toHaveCount(0);
    await luoshi.look('public-showcase');
});
