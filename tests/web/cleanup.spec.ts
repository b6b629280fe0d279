// Clean-up: a document enters the inventory, a campaign is opened, a verdict is given.
import { expect, test } from './support/luoshi';

test('a document is added, a campaign opened and a verdict given', async ({ luoshi, page }) => {
    const title = `${luoshi.size === 'desk' ? '甲' : '乙'}类学校评估办法`;
    await luoshi.open('/notices/cleanup', 'registrar');
    await page.getByRole('button', { name: '补录文件' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('标题').fill(title);
    await dialog.getByLabel('首次公布').fill('2022-03-01');
    await luoshi.look('cleanup-add');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('已补录。')).toBeVisible();
    await page.getByRole('button', { name: '发起清理' }).click();
    await page.getByLabel('名称').fill(`人才政策清理（${luoshi.size === 'desk' ? '一' : '二'}）`);
    await page.getByLabel('清理范围').fill('限制技术技能人才的规定');
    await page.getByLabel('截止日期').fill('2027-06-30');
    await page.getByRole('dialog').getByRole('button', { name: '发起清理' }).click();
    await expect(page.getByRole('heading', { name: /人才政策清理/, level: 1 })).toBeVisible();
    await luoshi.look('campaign');
    await page.getByRole('button', { name: '给出结论' }).first().click();
    await page.getByRole('radio', { name: '修改' }).check();
    await page.getByLabel(/理由/).fill('设置了学历门槛');
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('结论已保存。')).toBeVisible();
    await luoshi.look('campaign-verdict');
});
