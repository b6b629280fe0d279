// The file of an outside body: the body enters what it renewed, the bureau looks at the file, confirms, and records the annual check.
import { expect, test } from './support/luoshi';

test('the bureau sees what a body renewed, confirms it and records the annual check', async ({ luoshi, page }) => {
    // A licence is confirmed once, and a year is checked once.
    test.skip(luoshi.size === 'phone', 'one run changes the file');
    page.setDefaultTimeout(10_000);
    await luoshi.open('/outside-bodies', 'yuelu');
    await page.getByRole('link', { name: '样例体育俱乐部' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: '样例体育俱乐部' })).toBeVisible();
    const renewals = page.locator('section').filter({ has: page.getByRole('heading', { name: '许可证更新' }) }).last();
    await expect(renewals.getByText('（换证）', { exact: false })).toBeVisible();
    await luoshi.look('outside-body-file', luoshi.content);
    await renewals.getByRole('button', { name: '确认更新' }).click();
    await expect(renewals.getByRole('button', { name: '确认更新' })).toHaveCount(0);

    await page.getByRole('button', { name: '记录年检' }).click();
    const sheet = page.getByRole('dialog', { name: '记录年检' });
    await sheet.getByLabel(/^意见/).fill('证照齐全，人员资质有效');
    await luoshi.look('outside-body-annual-check', sheet.locator('.el-dialog'));
    await sheet.getByRole('button', { name: '保存' }).click();
    await expect(sheet).toBeHidden();
    await expect(page.getByText(/合格 · 证照齐全，人员资质有效$/)).toBeVisible();
    await luoshi.expectNoComplaint();
});

test('a body keeps the proofs of its people in its own file', async ({ luoshi, page }) => {
    page.setDefaultTimeout(10_000);
    await luoshi.open('/outside-bodies', 'body');
    await page.getByRole('link', { name: '样例棋院' }).first().click();
    const people = page.locator('section').filter({ has: page.getByRole('heading', { name: '人员', exact: true }) }).last();
    await expect(people.getByRole('row')).not.toHaveCount(0);
    await luoshi.look('outside-body-own');
    await people.getByRole('button', { name: /^更新证明/ }).first().click();
    const sheet = page.getByRole('dialog', { name: '更新证明' });
    await expect(sheet.getByText('审查没有变化的，不用再传文件', { exact: false })).toBeVisible();
    await luoshi.look('outside-body-renew-proof', sheet.locator('.el-dialog'));
    await sheet.getByRole('button', { name: '取消' }).click();
    await expect(sheet).toBeHidden();
});
