// What is laid on schools, tables of one's own, the weekly digest, and figures that anybody may take along.
import { ask, newId } from './support/ask';
import { expect, test } from './support/luoshi';

interface Figures {
    readonly place: { readonly id: string; readonly county: string };
}
// Each size freezes a day of its own: a report is released once.
function dayBefore(days: number): string {
    return new Date(Date.now() - days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
}

test('the county sees what is laid on each school, down to the row and its clause', async ({ luoshi, page }) => {
    await luoshi.open('/figures', 'yuelu');
    await page.getByRole('navigation', { name: '报表页面' }).getByRole('link', { name: '学校负担' }).click();
    await expect(page.getByRole('heading', { name: '学校负担', level: 1 })).toBeVisible();
    await expect(page.getByText(/共 \d+ 所学校/)).toBeVisible();
    await luoshi.look('burden');
    await page.getByRole('link', { name: '岳麓区样例小学' }).click();
    await expect(page).toHaveURL(/\/burden\?.*body=/);
    await expect(page.getByText(/所学校中，负担从重到轻排第/)).toBeVisible();
    await expect(page.getByText('任务报告').first()).toBeVisible();
    await luoshi.look('burden-school');
});

test('the province is told to choose a county', async ({ luoshi, page }) => {
    luoshi.expected.push(/422/);
    await luoshi.open('/burden', 'province');
    await expect(page.getByText(/请在区划中选择一个县市区或学校/)).toBeVisible();
    await luoshi.look('burden-province');
});

test('a school sees on the phone what is asked of it', async ({ luoshi, page }) => {
    await luoshi.open('/m/', 'head');
    await page.getByRole('link', { name: '学校负担' }).click();
    await expect(page.getByRole('heading', { name: '学校负担', level: 1 })).toBeVisible();
    await expect(page.getByText(/填报 \d+ 件/)).toBeVisible();
    await luoshi.look('burden-own');
});

test('a table is put together, saved as a layout, taken along and frozen', async ({ luoshi, page }) => {
    const name = `收费情况 ${newId().slice(-6)}`;
    await luoshi.open('/report-builder', 'province');
    await page.getByLabel('分组').selectOption('setting');
    const table = page.getByRole('region', { name: '报表' });
    await expect(table.getByRole('columnheader', { name: '分组' })).toBeVisible();
    await expect(table.getByRole('row', { name: /湖南省人民政府 城区/ })).toBeVisible();
    await luoshi.look('report-builder');
    await page.getByLabel('应收').check();
    await expect(table.getByRole('columnheader', { name: '应收' })).toBeVisible();
    await page.getByLabel('分组').selectOption('none');
    await expect(table.getByRole('columnheader', { name: '分组' })).toHaveCount(0);

    await page.getByLabel('名称').fill(name);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '存为 CSV' }).click()]);
    expect(file.suggestedFilename()).toContain('.csv');
    await page.getByRole('button', { name: '冻结这张表' }).click();
    await expect(page).toHaveURL(/\/frozen-tables\/[0-9a-f-]{36}/);
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
    await expect(page.getByText(/摘要（SHA-256）：[0-9a-f]{64}/)).toBeVisible();
    await luoshi.look('frozen-table');

    await luoshi.open('/report-builder');
    await page.getByLabel('名称').fill(name);
    await page.getByRole('button', { name: '保存为格式' }).click();
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
    await page.getByRole('button', { name: `停用 ${name}` }).click();
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
    await luoshi.expectNoComplaint();
});

test('the page of the digest says that no mail is set up', async ({ luoshi, page }) => {
    await luoshi.open('/digest', 'yuelu');
    await expect(page.getByRole('status').filter({ hasText: '系统没有设置发信服务器' })).toBeVisible();
    await expect(page.getByRole('button', { name: '订阅' })).toHaveAttribute('aria-disabled', 'true');
    await luoshi.look('digest');
});

test('an official releases figures, anybody reads them, and they are taken back with a reason', async ({ luoshi, page }) => {
    test.slow();
    const title = `课后服务数据 ${newId().slice(-6)}`;
    const { place } = await ask<Figures>(luoshi.origin, 'province', 'get', '/api/reporting/figures');
    const report = newId();
    await ask(luoshi.origin, 'province', 'post', '/api/reporting/reports', { id: report, body: place.id, kind: 'asked', day: dayBefore(luoshi.size === 'phone' ? 5 : 4), county: place.county });

    await luoshi.open(`/reports/${report}`, 'province');
    await page.getByRole('link', { name: '发布为开放数据' }).click();
    await expect(page.getByRole('region', { name: '开放数据' })).toBeVisible();
    await page.getByLabel('标题').fill(title);
    await luoshi.look('release');
    await page.getByRole('button', { name: '向社会发布' }).click();
    await expect(page).toHaveURL(/\/open-data$/);
    const released = page.getByRole('article', { name: title });
    await expect(released).toBeVisible();
    await luoshi.look('open-data-list');

    await page.context().clearCookies();
    await luoshi.open('/public/accounts');
    await page.getByRole('link', { name: /开放数据/ }).click();
    await luoshi.look('open-data-public');
    await page.getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { name: '使用许可' })).toBeVisible();
    await expect(page.getByText('participation_numerator')).toBeVisible();
    await luoshi.look('open-data');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '存为 JSON' }).click()]);
    expect(file.suggestedFilename()).toContain('.json');

    await luoshi.open('/open-data', 'province');
    await released.getByRole('button', { name: /撤回/ }).click();
    await released.getByLabel('撤回的原因（读者会看到）').fill('样例测试后撤回');
    await released.getByRole('button', { name: '撤回' }).click();
    await expect(released.getByText('已撤回：样例测试后撤回')).toBeVisible();
    await luoshi.expectNoComplaint();
});

test('the lines of the action are counted stage by stage, down to the units, and taken along', async ({ luoshi, page }) => {
    await luoshi.open('/figures', 'province');
    await page.getByRole('navigation', { name: '报表页面' }).getByRole('link', { name: '行动项目线' }).click();
    const table = page.getByRole('region', { name: '行动项目线' });
    const line = table.locator('tr[data-code="C-10"]');
    await expect(line.getByRole('link', { name: /优秀中职学校/ })).toBeVisible();
    await expect(table.locator('tr[data-code="C-02"]').getByText('这条线没有这个阶段').first()).toBeAttached();
    await luoshi.look('programme-figures');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '存为 CSV' }).click()]);
    expect(file.suggestedFilename()).toContain('.csv');
    await table.getByRole('link', { name: /^\d+$/ }).first().click();
    await expect(page).toHaveURL(/\/programmes\/units\?.*line=.*reached=/);
});
