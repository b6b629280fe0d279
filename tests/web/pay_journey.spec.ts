// The office spends and sees each kind against its ceiling; above it the county is asked and answers. A desk's work.
import { ask } from './support/ask';
import { expect, test } from './support/luoshi';

test('spending stands against its ceiling; above it the county is asked and answers', async ({ luoshi, page }) => {
    test.skip(luoshi.size === 'phone', 'the office works at a desk');
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
