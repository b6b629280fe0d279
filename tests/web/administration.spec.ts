// The administrators: an account is opened with a one-time password, which has to be changed before anything else.
import { expect, test } from './support/luoshi';

test('an account is opened and its one-time password changed', async ({ luoshi, page }) => {
    const name = `new-person-${luoshi.size}`;
    await luoshi.open('/accounts', 'sysadmin');
    await page.getByRole('button', { name: '开设账号' }).click();
    const form = page.getByRole('dialog', { name: '开设账号' });
    await form.getByLabel('账号').fill(name);
    await form.getByLabel('姓名').fill('新来的人');
    await form.getByLabel('类别').selectOption('system_administrator');
    await form.getByRole('button', { name: '保存' }).click();
    const shown = page.getByRole('dialog', { name: '一次性密码' });
    await expect(shown).toBeVisible();
    await luoshi.look('one-time-password');
    const once = (await shown.locator('.code').textContent())?.trim() ?? '';
    await page.context().clearCookies();

    await page.goto(`${luoshi.origin}/notices`);
    await page.getByLabel('账号').fill(name);
    await page.getByLabel('密码').fill(once);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await expect(page.getByText('这是一次性密码')).toBeVisible();
    await luoshi.look('must-change');
    await page.getByLabel('当前密码').fill(once);
    await page.getByLabel('新密码', { exact: true }).fill('Qingchun-lushan-93');
    await page.getByLabel('再输一遍新密码').fill('Qingchun-lushan-93');
    await page.getByRole('button', { name: '修改密码' }).click();
    await expect(page.getByText('密码已修改')).toBeVisible();
    await luoshi.expectNoComplaint();
});

test('a role is offered with what it needs', async ({ luoshi, page }) => {
    await luoshi.open('/roles', 'secadmin');
    await page.getByRole('button', { name: '授权', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '授权' });
    await dialog.getByLabel('姓名或账号').fill('registrar');
    await dialog.getByRole('button', { name: '查找' }).click();
    await dialog.getByLabel(/^账号/).selectOption({ label: '样例·登记员（registrar）湖南省教育厅' });
    await dialog.getByLabel('角色').selectOption({ label: '查阅员' });
    await expect(dialog.getByLabel('岗位')).toBeVisible();
    await dialog.getByLabel('理由').fill('轮岗');
    await luoshi.look('give-role');
});

test('one-time codes are offered with a QR code', async ({ luoshi, page }) => {
    await luoshi.open('/account', 'keeper');
    await page.getByRole('button', { name: '启用' }).click();
    await expect(page.getByRole('img', { name: /二维码/ })).toBeVisible();
    await luoshi.look('totp');
});
