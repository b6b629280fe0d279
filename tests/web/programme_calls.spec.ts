// Programmes: the office publishes a call with quotas, a college applies, Changsha recommends, the office reviews, the portal shows who takes part.
import { randomUUID } from 'node:crypto';
import { ask } from './support/ask';
import { expect, test, type Luoshi } from './support/luoshi';

interface Line {
    readonly id: string;
    readonly code: string;
}
interface Application {
    readonly id: string;
    readonly version: number;
    readonly submissions: readonly { readonly receipt: string }[];
}
const county = '430000';
const unique = () => randomUUID().slice(0, 8);
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function leave(luoshi: Luoshi): Promise<void> {
    await luoshi.settled();
    await luoshi.page.goto('about:blank');
    await luoshi.page.context().clearCookies();
}

async function lineOf(luoshi: Luoshi, code: string): Promise<Line> {
    const { items } = await ask<{ items: Line[] }>(luoshi.origin, 'programmes', 'get', `/api/programmes/lines?county=${county}`);
    const line = items.find((one) => one.code === code);
    if (!line) throw new Error(`the sample holds no line ${code}`);
    return line;
}

// A call that is open today, written by the office and published by the signer.
async function published(luoshi: Luoshi, title: string, materials: readonly object[] = []): Promise<string> {
    const line = await lineOf(luoshi, 'C-17');
    const id = randomUUID();
    const sections = [{ key: 'plan', title: '建设方案', fields: [{ key: 'logic', title: '建设思路', kind: 'text', required: true, max_chars: 800 }] }];
    const content = { title, number: `样例通 ${unique()}`, batch_year: 2026, places: 80, opens: dayFromNow(-1), closes: dayFromNow(20), recommend_by: dayFromNow(30), review_days: 10, quotas: [{ scope: 'prefecture', name: '', places: 2 }], sections, materials, statement: '材料真实', commitment: '按期建成' };
    await ask(luoshi.origin, 'programmes', 'post', '/api/programmes/calls', { id, county, line: line.id, content });
    await ask(luoshi.origin, 'signer', 'post', `/api/programmes/calls/${id}/publish`, { county, version: 1 });
    return id;
}

async function submitted(luoshi: Luoshi, call: string, title: string): Promise<Application> {
    const id = randomUUID();
    await ask(luoshi.origin, 'college', 'post', '/api/programmes/applications', { id, county, call, kind: '', industry: '', title });
    const saved = await ask<Application>(luoshi.origin, 'college', 'put', `/api/programmes/applications/${id}`, { county, version: 1, title, answers: [{ key: 'logic', value: '建在一起，用在一起' }], members: [] });
    return ask<Application>(luoshi.origin, 'college', 'post', `/api/programmes/applications/${id}/submit`, { county, version: saved.version, statement_accepted: true, signed_by: '样例校长' });
}

test('the board shows each line with its clause, targets that disagree, and what is missing', async ({ luoshi, page }) => {
    await luoshi.open('/programmes', 'programmes');
    const board = page.getByRole('region', { name: '项目线总览' });
    const bases = board.locator('tr[data-code="C-04"]');
    await expect(bases.getByText('20 个', { exact: true })).toBeVisible();
    await expect(bases.getByText(/已验收 0，目标 20/)).toBeVisible();
    await expect(board.locator('tr[data-code="C-09"]').getByText('各来源的数目不一致')).toBeVisible();
    await expect(board.locator('tr[data-code="C-05"]').getByText('一批，数目未定')).toBeVisible();
    await luoshi.look('line-board');
    await board.locator('tr[data-code="C-04a"]').getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1, name: '点名支持的文化传承基地' })).toBeVisible();
    await expect(page.getByText('包含在20个之内还是另加', { exact: false })).toBeVisible();
    await expect(page.getByText('新化县楚怡工业学校', { exact: false }).first()).toBeVisible();
    await luoshi.look('line-file');
});

test('a call is written by one person and published by another', async ({ luoshi, page }) => {
    const line = await lineOf(luoshi, 'C-17');
    const title = `遴选实训基地 ${unique()}`;
    await luoshi.open(`/programmes/calls/new?line=${line.id}&county=${county}`, 'programmes');
    await page.getByRole('textbox', { name: '标题' }).first().fill(title);
    await page.getByRole('textbox', { name: '文号' }).fill(`样例通 ${unique()}`);
    await page.getByLabel('截止', { exact: true }).fill(dayFromNow(15));
    await luoshi.look('call-editor');
    await page.getByRole('button', { name: '保存草稿' }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByText('由您编制，请另一人核对后公布')).toBeVisible();
    const address = page.url().replace(luoshi.origin, '');
    await leave(luoshi);
    await luoshi.open(address, 'signer');
    await page.getByRole('button', { name: '核对无误，公布' }).click();
    await expect(page.getByText('已公布', { exact: true }).first()).toBeVisible();
    await expect(page.getByText('每个市州：2 个')).toBeVisible();
    await luoshi.look('call-published');
});

test('a college applies: the file says what is missing, then gives a receipt', async ({ luoshi, page }) => {
    const title = `智能制造实训基地 ${unique()}`;
    const call = await published(luoshi, `实训基地通知 ${unique()}`, [{ key: 'plan', title: '建设方案附件', types: ['pdf'] }]);
    const desk = luoshi.size === 'desk';
    if (desk) {
        await luoshi.open(`/programmes/calls/${county}/${call}`, 'college');
        await page.getByRole('button', { name: '我要申报' }).click();
    } else {
        const { content } = await ask<{ content: { title: string } }>(luoshi.origin, 'college', 'get', `/api/programmes/calls/${call}?county=${county}`);
        await luoshi.open('/m/programme-calls', 'college');
        await page.getByRole('article').filter({ hasText: content.title }).getByRole('button', { name: '我要申报' }).click();
    }
    await page.getByRole('textbox', { name: '项目名称' }).fill(title);
    await page.getByRole('button', { name: '开始填报' }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByText('还有 2 处没有补齐，见任务清单')).toBeVisible();
    await luoshi.look('application-tasks');
    await page.getByRole('textbox', { name: '建设思路' }).fill('字'.repeat(801));
    await page.getByRole('button', { name: '保存并检查' }).click();
    await expect(page.getByText('限 800 字，现有 801 字，请删去 1 字')).toBeVisible();
    await page.getByRole('textbox', { name: '建设思路' }).fill('建在一起，用在一起');
    await page.getByRole('button', { name: '保存并检查' }).click();
    await expect(page.getByText('还有 1 处没有补齐，见任务清单')).toBeVisible();
    await page.locator('input[data-item="plan"]').setInputFiles({ name: '方案.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 方案') });
    await expect(page.getByRole('link', { name: '方案.pdf' })).toBeVisible();
    await expect(page.getByText('还有 1 处没有补齐，见任务清单')).toHaveCount(0);
    await page.getByLabel('我已阅读并确认上述声明和承诺').check();
    await page.getByRole('textbox', { name: '签署人' }).fill('样例校长');
    await page.getByRole('button', { name: '提交申报' }).click();
    await expect(page.getByRole('region', { name: '回执' }).getByText(/^C17-2026-/)).toBeVisible();
    await luoshi.look('application-receipt');
});

test('Changsha recommends, the office reviews, and the portal shows who takes part', async ({ luoshi, page }) => {
    const title = `现代农业实训基地 ${unique()}`;
    const call = await published(luoshi, `实训基地通知 ${unique()}`);
    const application = await submitted(luoshi, call, title);
    await luoshi.open(`/programmes/calls/${county}/${call}/recommend`, 'changsha');
    await expect(page.getByText('每个市州：2 个')).toBeVisible();
    // The order comes from a spreadsheet, as prefectures work.
    await page.getByLabel('导入排序表').setInputFiles({ name: '排序.csv', mimeType: 'text/csv', buffer: Buffer.from(`回执号,推荐排序\n${application.submissions[0]?.receipt},1\n`) });
    await expect(page.getByRole('region', { name: '推荐排序' }).getByRole('link', { name: title })).toBeVisible();
    await page.getByLabel('我已阅读并确认上述声明和承诺').check();
    await page.getByRole('textbox', { name: '推荐函文号' }).fill('长教函〔2026〕3号');
    await luoshi.look('recommendation-desk');
    await page.getByRole('button', { name: '发出推荐名单' }).click();
    await expect(page.getByRole('heading', { name: '已发出：长教函〔2026〕3号' })).toBeVisible();
    await leave(luoshi);
    await luoshi.open(`/programmes/applications/${county}/${application.id}`, 'programmes');
    await expect(page.getByRole('heading', { name: '形式审查' })).toBeVisible();
    await luoshi.look('formal-review');
    await page.getByRole('button', { name: '全部符合，审查通过' }).click();
    await expect(page.getByText('审查通过', { exact: true })).toBeVisible();
    await luoshi.open(`/programmes/calls/${county}/${call}`);
    await page.getByRole('button', { name: '公布参评名单' }).click();
    await expect(page.getByText('参评 1 个')).toBeVisible();
    await leave(luoshi);
    await luoshi.open(`/public/programmes/calls/${call}`);
    await expect(page.getByRole('region', { name: '参评名单' }).getByText(title)).toBeVisible();
    await luoshi.look('public-participants');
    const line = await lineOf(luoshi, 'C-17');
    await luoshi.open(`/public/programmes/lines/${line.id}`);
    await expect(page.getByRole('heading', { name: '分市州' })).toBeVisible();
    await expect(page.getByText(title)).toHaveCount(0); // taking part is not having been chosen
    await luoshi.look('public-line');
});
