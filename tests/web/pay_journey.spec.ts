// Pay from registers to the teacher's phone and back: the office makes a sheet, the teacher objects, the office corrects, the teacher confirms; the
// office spends, and sees each kind against its ceiling.
import { ask } from './support/ask';
import { expect, test } from './support/luoshi';

interface Sheets {
    readonly items: { id: string; state: string; kind: string }[];
    readonly plans: { plan: string }[];
}
interface Sheet {
    readonly id: string;
    readonly lines: { line: number; revision: number; name: string; kind: string; has_account: boolean; gross_fen: number }[];
}

test('a teacher objects to the own line, the office corrects it, the teacher confirms', async ({ luoshi, page }) => {
    page.setDefaultTimeout(15_000);
    const origin = luoshi.origin;
    const school = (await ask<{ body: { id: string } }>(origin, 'office', 'get', '/api/session')).body.id;
    const sheets = await ask<Sheets>(origin, 'office', 'get', `/api/pay/schools/${school}/sheets`);
    for (const sheet of sheets.items) {
        if (sheet.state === 'drafted' || sheet.state === 'offered') await ask(origin, 'office', 'post', `/api/pay/sheets/${sheet.id}/withdraw`, { words: '重新编制' });
    }

    // The office makes the sheet at the desk.
    await luoshi.open('/', 'office');
    await luoshi.open('/pay');
    await page.getByRole('button', { name: '编制酬劳表' }).click();
    const dialog = page.getByRole('dialog');
    const day = (back: number) => new Date(Date.now() + 8 * 3_600_000 - back * 86_400_000).toISOString().slice(0, 10);
    await dialog.getByLabel(/^从/).fill(day(12));
    await dialog.getByLabel(/^到/).fill(day(1));
    await dialog.getByRole('button', { name: '编制酬劳表' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /酬劳表/ })).toBeVisible();
    await expect(page.getByText('作为绩效工资增量，单独列项，不计入次年基数')).toBeVisible();
    const id = page.url().split('/').pop()?.split('?')[0] ?? '';
    const made = await ask<Sheet>(origin, 'office', 'get', `/api/pay/sheets/${id}`);
    const own = made.lines.find((line) => line.has_account);
    if (!own) throw new Error('no line of the sample sheet has an account');
    for (const line of made.lines.filter((one) => one.kind === 'outside')) await ask(origin, 'office', 'post', `/api/pay/sheets/${id}/taxes`, { line: line.line, tax_fen: 0 });
    await page.getByRole('article', { name: own.name }).getByRole('button', { name: '逐次明细' }).click();
    await page.getByRole('button', { name: '发给每个人确认' }).click();
    await expect(page.getByText('等待确认').first()).toBeVisible();
    await luoshi.look('pay-sheet');
    await luoshi.settled();
    await page.goto('about:blank');
    await page.context().clearCookies();

    // The teacher looks at it on the phone, sees nobody else, and objects.
    await luoshi.open('/m/pay', 'teacher');
    for (const line of made.lines.filter((one) => one.name !== own.name)) await expect(page.getByText(line.name)).toHaveCount(0);
    await page.getByRole('button', { name: '有异议' }).first().click();
    const sheet = page.getByRole('dialog');
    luoshi.expected.push(/422|400/);
    await sheet.getByLabel(/哪里不对/).fill('有一节代课没有算进去');
    await sheet.getByRole('button', { name: '提交异议' }).click();
    await expect(sheet).toBeHidden();
    await expect(page.getByText('有异议').first()).toBeVisible();
    await luoshi.look('phone-own-pay');
    await luoshi.settled();
    await page.goto('about:blank');
    await page.context().clearCookies();

    // The office reads it and corrects the line.
    await luoshi.open('/', 'office');
    await luoshi.open(`/pay/sheets/${id}`);
    await expect(page.getByText('异议：有一节代课没有算进去').first()).toBeVisible();
    await page.getByRole('button', { name: `更正这一行：${own.name}` }).click();
    await dialog.getByLabel(/另外加减/).fill('50');
    await dialog.getByLabel(/加减的理由/).fill('补 9 月代课一节');
    await dialog.getByRole('button', { name: '提交' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('article', { name: own.name }).getByText(/调整 50.00 元/)).toBeVisible();
    await luoshi.settled();
    await page.goto('about:blank');
    await page.context().clearCookies();

    await luoshi.open('/m/pay', 'teacher');
    await page.getByRole('button', { name: '确认无误' }).first().click();
    await expect(page.getByText('本人已确认').first()).toBeVisible();
    await luoshi.settled();
});

test('spending stands against its ceiling; above it the county is asked and answers', async ({ luoshi, page }) => {
    page.setDefaultTimeout(15_000);
    const origin = luoshi.origin;
    const school = (await ask<{ body: { id: string } }>(origin, 'office', 'get', '/api/session')).body.id;
    await luoshi.open('/', 'office');
    await luoshi.open('/spending');
    await expect(page.getByText('没有设上限').first()).toBeVisible();
    await page.getByRole('button', { name: '登记支出' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^金额/).fill(luoshi.size === 'desk' ? '12000' : '13000');
    await dialog.getByLabel(/^用途/).fill('社团器材');
    await dialog.getByLabel(/^文件或票据号/).fill(`发票 ${luoshi.size}`);
    luoshi.expected.push(/409/);
    await dialog.getByRole('button', { name: '登记支出' }).click();
    await expect(dialog.getByText(/超过上限/).first()).toBeVisible();
    await dialog.getByLabel(/为什么确需支出/).fill('社团人数翻倍');
    await luoshi.look('spending-above');
    await dialog.getByRole('button', { name: '向县级教育部门申请' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('region', { name: '超限申请' }).getByText('待审批').first()).toBeVisible();
    await luoshi.settled();
    await page.goto('about:blank');
    await page.context().clearCookies();

    await luoshi.open('/', 'yuelu');
    await luoshi.open('/overruns');
    await page.getByRole('button', { name: /^批准/ }).first().click();
    await dialog.getByLabel(/^理由/).fill('情况属实');
    await luoshi.look('overruns');
    await dialog.getByRole('button', { name: '批准' }).click();
    await expect(dialog).toBeHidden();
    await luoshi.settled();
    await page.goto('about:blank');
    await page.context().clearCookies();

    await luoshi.open('/', 'office');
    await luoshi.open('/spending');
    await page.getByRole('button', { name: '登记这笔支出' }).first().click();
    await expect(page.getByText(/超限，.+批准：情况属实/).first()).toBeVisible();
    await luoshi.look('spending');
    const view = await ask<{ rows: { document: string; over_limit: boolean }[] }>(origin, 'office', 'get', `/api/spending/schools/${school}`);
    expect(view.rows.find((row) => row.document === `发票 ${luoshi.size}`)?.over_limit).toBe(true);
});
