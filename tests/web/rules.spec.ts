// A rule from the editor to the public page: entered by one person, confirmed by another, shown with its reason, read by anybody.
import { expect, test } from './support/luoshi';

test('a price is entered, confirmed by a second person and shown to everybody', async ({ luoshi, page }) => {
    // Not below what the sample school asks (3.8 yuan): later specs publish its prices again.
    const yuan = luoshi.size === 'desk' ? '3.9' : '3.8';
    const document = `岳发改价〔2026〕${luoshi.size === 'desk' ? 6 : 4}号`;

    await luoshi.open('/rules/enter?parameter=price.per_lesson_max', 'yuelu-price');
    await expect(page.getByText('填好值以后')).toBeVisible();
    await page.getByLabel('每课时收费上限（元）').fill(yuan);
    await page.getByLabel('生效日期').fill('2026-09-01');
    await expect(page.getByText('可以录入。')).toBeVisible();
    await expect(page.getByText('适用规定会变的学校')).toBeVisible();
    await page.getByLabel('文号').fill(document);
    await luoshi.look('rules-enter-preview');
    await page.getByRole('button', { name: '提交复核' }).click();
    await expect(page.getByRole('heading', { level: 1, name: `每课时收费上限：${yuan} 元` })).toBeVisible();
    await expect(page.getByText('待复核', { exact: true })).toBeVisible();
    const value = page.url();

    // Whoever entered it is not offered to confirm it; the second person is.
    await expect(page.getByRole('button', { name: '复核通过' })).toHaveCount(0);
    await page.context().clearCookies();
    await luoshi.signIn('yuelu-rules');
    await page.goto(value);
    await luoshi.settled();
    await luoshi.look('rules-value');
    // What it would change is seen before it is confirmed.
    await expect(page.getByText('适用规定会变的学校')).toBeVisible();
    await page.getByRole('button', { name: '复核通过' }).click();
    await expect(page.getByText('已复核，规则生效。')).toBeVisible();

    await page.goto(`${luoshi.origin}/rules`);
    await luoshi.settled();
    await page.getByRole('link', { name: '每课时收费上限' }).first().click();
    await expect(page.getByText(`${yuan} 元`).first()).toBeVisible();
    await expect(page.getByText('由有权的一级设定，并经第二人复核。')).toBeVisible();
    await luoshi.look('rules-why-confirmed');

    await page.context().clearCookies();
    await luoshi.open('/public/rules?place=430104');
    await expect(page.getByText(`${yuan} 元`)).toBeVisible();
    await expect(page.getByText(document)).toBeVisible();
    await luoshi.look('portal-rules-confirmed');
});

test('what a level above does not allow is said while it is typed', async ({ luoshi, page }) => {
    await luoshi.open('/rules/enter?parameter=price.per_lesson_max', 'yuelu-price');
    await page.getByLabel('每课时收费上限（元）').fill('60');
    await expect(page.getByText('应在 0 元 到 50 元 之间')).toBeVisible();
});
