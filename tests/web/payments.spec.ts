// Money at the school's counter and on the bank's list: taken in once, handed back when it was not for the school; the family reads how to pay.
// From the bill over the match and the receipt to the refund: family_money.spec.ts.
import { ask } from './support/ask';
import { expect, test } from './support/luoshi';

test('money comes in once, goes back when it was not for the school, and a faulty list is not taken', async ({ luoshi, page }) => {
    page.setDefaultTimeout(15_000);
    const slip = `S-${luoshi.size}-${Date.now()}`;

    await luoshi.open('/payments', 'office');
    await expect(page.getByRole('heading', { level: 1, name: '收款' })).toBeVisible();
    await page.getByRole('button', { name: '登记收款', exact: true }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel(/^金额/).fill('0');
    await sheet.getByLabel(/^凭证号/).fill(slip);
    await sheet.getByLabel(/^付款人/).fill('王家长');
    await sheet.getByRole('button', { name: '收款', exact: true }).click();
    await expect(sheet.getByText('请填写大于零、最多两位小数的金额').first()).toBeVisible();
    await sheet.getByLabel(/^金额/).fill('12.34');
    await luoshi.look('payments-take');
    await sheet.getByRole('button', { name: '收款', exact: true }).click();
    await expect(sheet).toBeHidden();
    await expect(page.getByText('12.34 元待认领').first()).toBeVisible();
    await luoshi.look('payments');

    // From one place to another, with what lies there.
    await page.getByRole('button', { name: '资金划转', exact: true }).click();
    await expect(sheet.getByLabel('从', { exact: true })).toBeVisible();
    await sheet.getByLabel(/^单号/).fill('存行回单 1');
    await luoshi.look('payments-move', sheet.locator('.el-dialog'));
    await sheet.getByRole('button', { name: '取消' }).click();
    await expect(sheet).toBeHidden();

    // The same slip again is refused in words.
    luoshi.expected.push(/409/);
    await page.getByRole('button', { name: '登记收款', exact: true }).click();
    await sheet.getByLabel(/^金额/).fill('12.34');
    await sheet.getByLabel(/^凭证号/).fill(slip);
    await sheet.getByLabel(/^付款人/).fill('王家长');
    await sheet.getByRole('button', { name: '收款', exact: true }).click();
    await expect(sheet.getByText(/同一笔款不能收两次/).first()).toBeVisible();
    await sheet.getByRole('button', { name: '取消' }).click();

    await luoshi.open('/unknown-money');
    const line = page.getByRole('listitem').filter({ hasText: slip });
    await expect(line.getByText('王家长 · 12.34')).toBeVisible();
    await expect(page.getByText('与账簿一致')).toBeVisible();
    await luoshi.look('unknown-money');
    await line.getByRole('button', { name: /^退回付款人/ }).click();
    await sheet.getByLabel(/^理由/).fill('汇错了学校');
    await sheet.getByRole('button', { name: '退回付款人' }).click();
    await expect(line).toHaveCount(0);

    await luoshi.open('/statements');
    const file = { name: '流水.csv', mimeType: 'text/csv', buffer: Buffer.from('日期,金额,付款人,流水号\n三月,480,李梅,1\n') };
    const body = (await ask<{ body: { id: string } }>(luoshi.origin, 'office', 'get', '/api/session')).body;
    const till = await ask<{ payee: { version: number } | null }>(luoshi.origin, 'office', 'get', `/api/payments/schools/${body.id}/till`);
    expect(till.payee, 'the sample school has a payee').not.toBeNull();
    // Nobody but the school and the treasury can be entered as payee.
    await luoshi.settled();
    await page.goto('about:blank');
    await page.context().clearCookies();
    const csrf = await luoshi.signIn('yuelu');
    const refused = await page.context().request.post(`${luoshi.origin}/api/payments/schools/${body.id}/payee`, { headers: { 'x-csrf-token': csrf }, data: { version: (till.payee?.version ?? 0) + 1, kind: 'school', account_name: '家长委员会张三', account: '6222000000001234', bank: '某银行', merchant: '', document: '无', county: '430104' } });
    expect(refused.status()).toBe(422);
    expect(((await refused.json()) as { slug: string }).slug).toBe('payee-not-the-school');
    await page.context().clearCookies();
    await luoshi.open('/statements', 'office');
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.getByText('有 1 处错误，整份没有导入').first()).toBeVisible();
    await luoshi.look('statement-faulty');
    await page.getByRole('button', { name: '换一个文件' }).click();
    await page.locator('input[type=file]').setInputFiles({ ...file, buffer: Buffer.from(`日期,金额,付款人,流水号\n2026-09-01,480,李梅,B-${slip}\n`) });
    await page.getByRole('button', { name: '导入 1 笔' }).click();
    await expect(page.getByText('已导入 1 笔，480.00 元').first()).toBeVisible();
    await luoshi.settled();
    await page.goto('about:blank');
    await page.context().clearCookies();

    await luoshi.open('/m/pay', 'parent');
    await expect(page.getByRole('heading', { level: 1, name: '缴费' })).toBeVisible();
    await expect(page.getByText('只向学校或财政缴费', { exact: false }).first()).toBeVisible();
    await luoshi.look('phone-pay');
});
