// A teacher of the service gets the account that will take the registers: chosen from those with a post at the school, and nobody else.
import { expect, test } from './support/luoshi';

test('a teacher is entered with an account of the school, one without is named', async ({ luoshi, page }) => {
    test.skip(luoshi.size !== 'desk', 'the page is for the desk');
    const name = '钱老师';
    await luoshi.open('/service-people', 'office');
    await page.getByRole('button', { name: '增加教师' }).click();
    const dialog = page.getByRole('dialog', { name: '增加教师' });
    await dialog.getByLabel(/^姓名/).fill(name);
    await dialog.getByRole('button', { name: '保存' }).click();
    const row = page.getByRole('row').filter({ hasText: name });
    await expect(row.getByText('没有账户，不能点名')).toBeVisible();
    await expect(page.getByText(/名教师没有可用的账户/)).toBeVisible();
    await luoshi.look('service-people-without-account');

    await row.getByRole('button', { name: /^修改/ }).click();
    const edit = page.getByRole('dialog', { name: '修改' });
    await edit.getByLabel('按姓名查找').fill('教育局');
    await expect(edit.getByLabel('登录账户').getByRole('option')).toHaveCount(1); // nobody from elsewhere
    await edit.getByLabel('按姓名查找').fill('教务');
    await edit.getByLabel('登录账户').selectOption({ label: await edit.getByLabel('登录账户').getByRole('option').nth(1).innerText() });
    await luoshi.look('service-people-choose-account');
    await edit.getByRole('button', { name: '保存' }).click();
    await expect(row.getByText('样例·教务员')).toBeVisible();
});
