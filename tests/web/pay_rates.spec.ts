// What a lesson earns: the school reads its table and adds a rate; what was reckoned by earlier ones stays.
import { expect, test } from './support/luoshi';

test('a rate is added with its document, from a day on', async ({ luoshi, page }) => {
    page.setDefaultTimeout(15_000);
    const document = `样例酬劳标准 ${luoshi.size} ${Date.now()}`;
    await luoshi.open('/pay/rates', 'office');
    await expect(page.getByRole('heading', { level: 1, name: '酬劳标准' })).toBeVisible();
    await expect(page.getByText('标准只增加不修改', { exact: false })).toBeVisible();
    await luoshi.look('pay-rates');
    await page.getByRole('button', { name: '登记标准' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^适用人员/).selectOption('outside');
    await dialog.getByLabel(/^每课时/).fill('1');
    // Far away, so that no other test's pay sheet is reckoned by it.
    await dialog.getByLabel(/^起始日期/).fill(luoshi.size === 'desk' ? '2099-09-01' : '2099-09-02');
    await dialog.getByLabel(/^文件或票据号/).fill(document);
    await luoshi.look('pay-rate-enter');
    await dialog.getByRole('button', { name: '登记标准' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText(document).first()).toBeVisible();
});
