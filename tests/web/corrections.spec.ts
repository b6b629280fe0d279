// A guardian says on the phone what is wrong in the child's particulars; the school corrects one thing and refuses another; the family reads both.
import { ask } from './support/ask';
import { expect, test } from './support/luoshi';

test('a family asks for corrections, the school decides, the family reads the answer', async ({ luoshi, page }) => {
    page.setDefaultTimeout(15_000);
    const children = await ask<{ pupil: string; name: string; class_name: string }[]>(luoshi.origin, 'parent', 'get', '/api/children');
    // Each size has a child of its own.
    const child = children.find((one) => one.class_name.startsWith(luoshi.size === 'desk' ? '五年级' : '二年级'));
    if (!child) throw new Error('the sample parent has no child in grades two and five');
    await luoshi.open(`/m/children/${child.pupil}`, 'parent');
    const panel = page.getByRole('region', { name: '登记信息有误？' });
    const sheet = page.getByRole('dialog');
    const say = async (field: string, value: () => Promise<unknown>, reason: string) => {
        await panel.getByRole('button', { name: '申请更正' }).click();
        await sheet.getByLabel('哪一项不对').selectOption({ label: field });
        await value();
        await sheet.getByLabel(/^理由和依据/).fill(reason);
    };
    const boarding = (await ask<{ boarding: boolean }>(luoshi.origin, 'parent', 'get', `/api/children/${child.pupil}`)).boarding;
    await say('是否寄宿', () => sheet.getByLabel(/^正确的内容/).selectOption({ label: boarding ? '是' : '否' }), '登记时填错');
    luoshi.expected.push(/409/);
    await sheet.getByRole('button', { name: '提交' }).click();
    await expect(sheet.getByText('学校登记的就是这个内容，不需要更正').first()).toBeVisible();
    await sheet.getByLabel(/^正确的内容/).selectOption({ label: boarding ? '否' : '是' });
    await luoshi.look('phone-correction-ask');
    await sheet.getByRole('button', { name: '提交' }).click();
    await expect(sheet).toBeHidden();
    await say('姓名', () => sheet.getByLabel(/^正确的内容/).fill(`${child.name}儿`), '户口簿第三页');
    await sheet.getByRole('button', { name: '提交' }).click();
    await expect(panel.getByText('等待学校处理')).toHaveCount(2);
    await luoshi.settled();
    await page.goto('about:blank');
    await page.context().clearCookies();

    await luoshi.open('/', 'office');
    await luoshi.open('/corrections');
    const row = (field: string) => page.getByRole('listitem').filter({ hasText: child.name }).filter({ hasText: field });
    await luoshi.look('corrections-open');
    await row('是否寄宿').getByRole('button', { name: /^采纳并更正/ }).click();
    await sheet.getByRole('button', { name: '采纳并更正' }).click();
    await expect(sheet).toBeHidden();
    await row('姓名').getByRole('button', { name: /^不采纳/ }).click();
    await sheet.getByLabel(/^理由/).fill('与户口簿复印件不符');
    await sheet.getByRole('button', { name: '不采纳' }).click();
    await expect(sheet).toBeHidden();
    await expect(row('姓名')).toHaveCount(0);
    await page.getByRole('tab', { name: '已处理' }).click();
    await expect(row('姓名').getByText('学校答复：与户口簿复印件不符').first()).toBeVisible();
    await luoshi.settled();
    await page.goto('about:blank');
    await page.context().clearCookies();

    await luoshi.open(`/m/children/${child.pupil}`, 'parent');
    await expect(panel.getByText('学校已采纳').first()).toBeVisible();
    await expect(panel.getByText('学校答复：与户口簿复印件不符').first()).toBeVisible();
    expect((await ask<{ boarding: boolean }>(luoshi.origin, 'parent', 'get', `/api/children/${child.pupil}`)).boarding).toBe(!boarding);
    await panel.scrollIntoViewIfNeeded();
    await luoshi.look('phone-correction-answered');
});
