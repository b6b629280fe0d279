// A family's way: the school prints a slip, the parent signs up with it, reads the agreement in full, says no, changes the mind, withdraws.
import { expect, test } from './support/luoshi';

test('a slip is printed, a parent signs up, and decides freely', async ({ luoshi, page }) => {
    // Each size takes a child of its own, so that one run leaves the other's alone.
    const at = luoshi.size === 'desk' ? 10 : 11;
    await luoshi.open('/classes', 'office');
    await page.getByRole('link', { name: /绑定单\s*：六年级1班/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: '六年级1班 绑定单' })).toBeVisible();
    await page.getByRole('checkbox').nth(at).check();
    await page.getByRole('button', { name: '为选中的 1 人打印' }).click();
    const code = await page.locator('.slip-code').innerText();
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    await luoshi.look('slips-printed');
    await luoshi.settled();
    await page.context().clearCookies();

    await luoshi.open(`/m/join?code=${code}`);
    await expect(page.getByText(/六年级1班/)).toBeVisible();
    await page.getByLabel('您的姓名').fill('样例·新家长');
    await page.getByLabel('您是孩子的').selectOption('母亲');
    await page.getByLabel('账户名').fill(`new-parent-${luoshi.size}`);
    await page.getByLabel('密码', { exact: true }).fill('Jiazhang-2026');
    await page.getByLabel('再输一次密码').fill('Jiazhang-2026');
    await luoshi.look('phone-join-filled');
    await page.getByRole('button', { name: '注册并绑定' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '我的孩子' })).toBeVisible();
    await expect(page.getByText('等待确认')).toBeVisible();
    await luoshi.look('phone-children-waiting');
    await luoshi.settled();
    await page.context().clearCookies();

    await luoshi.open('/guardianships', 'office');
    const confirm = page.getByRole('button', { name: /^确认\s*：样例·新家长/ });
    await confirm.first().click();
    await expect(confirm).toHaveCount(0);
    await luoshi.settled();
    await page.context().clearCookies();

    await page.context().request.post(`${luoshi.origin}/api/session`, { data: { name: `new-parent-${luoshi.size}`, password: 'Jiazhang-2026' } });
    await luoshi.open('/m/children');
    await page.locator('h2 a').first().click();
    await page.getByRole('link', { name: '课后服务协议' }).click();
    await expect(page.getByText('一、服务性质')).toBeVisible();
    await expect(page.getByText('十、意见与投诉')).toBeVisible();
    const yes = await page.getByRole('button', { name: '同意', exact: true }).boundingBox();
    const no = await page.getByRole('button', { name: '不同意', exact: true }).boundingBox();
    expect(Math.round(yes?.width ?? 0)).toBe(Math.round(no?.width ?? 1));
    expect(yes?.height).toBe(no?.height);
    await page.getByRole('button', { name: '不同意', exact: true }).click();
    await expect(page.getByText('已记录：您不同意。')).toBeVisible();
    await luoshi.look('phone-agreement-refused');
    await page.getByRole('button', { name: '同意', exact: true }).click();
    await expect(page.getByText('已记录：您同意。')).toBeVisible();
    await page.getByRole('button', { name: '撤回同意' }).click();
    await expect(page.getByText('已记录：您撤回了同意。')).toBeVisible();
    await page.getByRole('link', { name: '返回孩子' }).click();
    await expect(page.getByText('撤回同意').first()).toBeVisible();
    await luoshi.look('phone-child-history');
});

test('a parent finds what the service is and the surveys, a teacher the own class and the coming term', async ({ luoshi, page }) => {
    await luoshi.open('/m/children', 'parent');
    await page.getByRole('link', { name: '什么是课后服务' }).click();
    await expect(page).toHaveURL(/\/m\/after-school$/);
    await expect(page.getByRole('heading', { level: 1, name: '什么是课后服务' })).toBeVisible();
    await page.goBack();
    await page.getByRole('link', { name: '需求调查' }).click();
    await expect(page).toHaveURL(/\/m\/surveys$/);
    await luoshi.settled();
    await page.context().clearCookies();

    await luoshi.open('/m/', 'teacher');
    await page.getByRole('link', { name: '我的班级' }).click();
    await expect(page).toHaveURL(/\/m\/own-classes$/);
    const terms = page.getByRole('group', { name: '哪个学期' }).getByRole('button');
    await expect(terms.first()).toHaveAttribute('aria-pressed', 'true');
    await terms.nth(1).click();
    await expect(terms.nth(1)).toHaveAttribute('aria-pressed', 'true');
    await luoshi.look('phone-own-classes-next-term');
});
