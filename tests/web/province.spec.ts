// The province on one page: from a figure to its clause, and to the rows behind it in at most four steps; a report frozen twice.
import { expect, test } from './support/luoshi';

test('a figure of the province leads to its clause and, in four steps, to the rows', async ({ luoshi, page }) => {
    await luoshi.open('/', 'province');
    const measures = page.getByRole('region', { name: '覆盖率' });
    await expect(measures).toContainText('公布了本学期课后服务方案的学校 ÷ 开办中的义务教育学校');
    await expect(measures.getByRole('link', { name: /湘教改〔2022〕1号 二/ })).toBeVisible();
    await expect(page.getByRole('region', { name: '任务' })).toContainText('红色');
    await luoshi.look('province-home');

    await measures.getByRole('link', { name: '查看明细' }).click(); // 1
    await expect(page.getByRole('heading', { name: '覆盖率', level: 1 })).toBeVisible();
    await luoshi.look('province-figure');
    await page.getByRole('link', { name: '长沙市人民政府' }).click(); // 2
    await page.getByRole('link', { name: '岳麓区人民政府' }).click(); // 3
    await luoshi.look('county-figure');
    await page.getByRole('link', { name: /^查看明细\s*：/ }).first().click(); // 4
    await expect(page).toHaveURL(/\/plans\?body=/);
    await luoshi.settled();
    await luoshi.expectNoComplaint();
});

test('the clause of a figure is one step away', async ({ luoshi, page }) => {
    await luoshi.open('/figures/participation', 'province');
    await page.getByRole('link', { name: /湘教改〔2022〕1号 第二条/ }).click();
    await expect(page).toHaveURL(/\/notices\/[0-9a-f-]+\?.*clause=/);
    await expect(page.locator('.chosen').filter({ hasText: '明确课后服务工作目标' }).first()).toBeVisible();
    await luoshi.expectNoComplaint();
});

test('a clause leads to the bodies that have shown nothing yet', async ({ luoshi, page }) => {
    await luoshi.open('/figures/coverage', 'province');
    await page.getByRole('link', { name: /湘教改〔2022〕1号 第二条/ }).click();
    await page.locator('.chosen').getByRole('link', { name: /^还没有佐证的单位/ }).first().click();
    await expect(page).toHaveURL(/\/duties\?.*gap=evidence/);
    await luoshi.settled();
    await luoshi.expectNoComplaint();
});

test('every tile of the map can be reached and opened with the keyboard', async ({ luoshi, page }) => {
    await luoshi.open('/', 'province');
    const tile = page.getByRole('link', { name: /^长沙市：/ });
    await tile.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/figures\/coverage\?body=/);
    await expect(page.getByRole('heading', { name: '覆盖率', level: 1 })).toBeVisible();
});

test('figures are frozen with a digest and taken along', async ({ luoshi, page }) => {
    await luoshi.open('/reports', 'province');
    await page.getByRole('button', { name: '冻结现在的数据' }).click();
    await expect(page).toHaveURL(/\/reports\/[0-9a-f-]{36}/);
    await expect(page.getByText(/摘要（SHA-256）：[0-9a-f]{64}/)).toBeVisible();
    await luoshi.look('frozen-report');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '存为 CSV' }).click()]);
    expect(file.suggestedFilename()).toContain('.csv');
});
