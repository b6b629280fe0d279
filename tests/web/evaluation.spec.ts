// A bureau draws up a score sheet, evaluates a school, the school scores itself, an inspector scores, the result is announced; and what everybody may read.
import type { Page } from '@playwright/test';
import { newId } from './support/ask';
import { expect, test, type Luoshi } from './support/luoshi';

async function leave(luoshi: Luoshi): Promise<void> {
    await luoshi.settled();
    await luoshi.page.goto('about:blank');
    await luoshi.page.context().clearCookies();
}
async function mark(page: Page, points: readonly number[]): Promise<void> {
    for (const [at, value] of points.entries()) await page.getByLabel(`指标 ${at + 1} 的打分`).fill(String(value));
}

test('a school is evaluated: sheet, own score, an inspector’s marks, the result and the way up', async ({ luoshi, page }) => {
    test.slow();
    page.setDefaultTimeout(15_000);
    const title = `课后服务评价 ${newId().slice(-6)}`;

    await luoshi.open('/score-sheets/new', 'yuelu');
    await luoshi.look('evaluation-sheet-new');
    await page.getByLabel('评分表', { exact: false }).first().fill(`评分表 ${title}`);
    await page.getByLabel('分值').first().fill('14');
    await page.getByRole('button', { name: '保存评分表' }).click();
    await expect(page.getByText('最高一级不超过总分', { exact: false }).or(page.getByText('已保存为第 1 版'))).toBeVisible();
    await luoshi.open('/evaluations/new');
    await page.getByLabel('名称', { exact: false }).fill(title);
    await expect(page.getByRole('button', { name: '组织评价' })).toHaveAttribute('aria-disabled', 'true');
    await page.getByLabel('岳麓区样例小学').check();
    await luoshi.look('evaluation-new');
    await page.getByRole('button', { name: '组织评价' }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByText('还有 1 个单位没有专家评分')).toBeVisible();
    await luoshi.look('evaluation-open');
    const address = new URL(page.url()).pathname;
    await page.getByRole('link', { name: '岳麓区样例小学' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '岳麓区样例小学' })).toBeVisible();
    const workbook = new URL(page.url()).pathname;
    await leave(luoshi);

    await luoshi.open(workbook, 'head');
    await mark(page, [14, 10]);
    await page.getByRole('button', { name: '提交' }).click();
    await expect(page.getByText('还没有打分').first()).toBeVisible();
    luoshi.expected.push(/422|Failed to load resource/);
    await mark(page, [14, 10, 15, 10, 15, 20, 5, 10]);
    await luoshi.look('evaluation-self');
    await page.getByRole('button', { name: '提交' }).click();
    await expect(page.getByText('您已经提交，不能再改')).toBeVisible();
    await leave(luoshi);

    await luoshi.open(workbook, 'inspector');
    await expect(page.getByText('规则检查', { exact: false }).first()).toBeVisible();
    await mark(page, [14, 8, 12, 8, 12, 15, 4, 8]);
    await luoshi.look('evaluation-expert');
    await page.getByRole('button', { name: '提交' }).click();
    await expect(page.getByText('您已经提交，不能再改')).toBeVisible();
    await leave(luoshi);

    await luoshi.open(address, 'yuelu');
    await page.getByRole('button', { name: '告知结果' }).click();
    await expect(page.getByText('申诉期到', { exact: false })).toBeVisible();
    await luoshi.look('evaluation-appeals');
    await leave(luoshi);

    await luoshi.open(workbook, 'head');
    await expect(page.getByRole('heading', { name: '怎样上一个等级' })).toBeVisible();
    await luoshi.look('evaluation-way-up');
    await page.getByRole('button', { name: '提出申诉' }).click();
    await page.getByLabel('理由', { exact: false }).fill('第 6 项的退费材料没有看到');
    await page.getByRole('dialog').getByRole('button', { name: '提出申诉' }).click();
    await expect(page.getByText('等待答复')).toBeVisible();
});

test('circulars rest on closed facts only, and the public pages say that nothing is there yet', async ({ luoshi, page }) => {
    page.setDefaultTimeout(15_000);
    await luoshi.open('/circulars/new', 'yuelu');
    await expect(page.getByText('没有可以通报的事实')).toBeVisible();
    await expect(page.getByRole('button', { name: '保存草稿' })).toHaveAttribute('aria-disabled', 'true');
    await luoshi.look('circular-new');
    await luoshi.open('/circulars');
    await luoshi.look('circulars');
    await luoshi.open('/evaluations');
    await luoshi.look('evaluations');
    await leave(luoshi);
    await luoshi.open('/public/evaluations');
    await expect(page.getByRole('heading', { level: 1, name: '评价结果和通报' })).toBeVisible();
    await luoshi.look('public-evaluations');
});
