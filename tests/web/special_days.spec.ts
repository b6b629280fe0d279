// The county's bureau closes a day for all its schools, sees beforehand what that does to their timetables, and takes it back.
import { ask } from './support/ask';
import { expect, test } from './support/luoshi';

test('a bureau enters a closed day with its effect in sight and takes it back', async ({ luoshi, page }) => {
    page.setDefaultTimeout(15_000);
    const { items } = await ask<{ items: { plan: string; state: string; last_day: string }[] }>(luoshi.origin, 'head', 'get', '/api/timetables');
    const plan = items.find((row) => row.state === 'published');
    if (!plan) throw new Error('the sample holds no published timetable');
    // A week to come that no other test touches.
    const plusDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const sessions = (await ask<{ items: { day: string; state: string }[] }>(luoshi.origin, 'head', 'get', `/api/timetables/${plan.plan}/sessions?from=${plusDays(22)}&to=${plusDays(28)}`)).items.filter((one) => one.state === 'planned' || one.state === 'moved');
    expect(sessions.length).toBeGreaterThan(0);
    const day = sessions.map((one) => one.day).sort().at(luoshi.size === 'desk' ? -1 : 0) ?? '';
    const count = sessions.filter((one) => one.day === day).length;

    await luoshi.open('/special-days', 'yuelu');
    await page.getByRole('button', { name: '登记变动' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^开始日期/).fill(day);
    const reason = `台风停课 ${luoshi.size}`;
    await dialog.getByLabel(/^原因/).fill(reason);
    await dialog.getByLabel('依据文件').fill('岳教〔2026〕12号');
    await dialog.getByRole('button', { name: '查看影响' }).click();
    await expect(dialog.getByText(`${count} 节课次要由学校停课或改期`, { exact: false })).toBeVisible();
    await luoshi.look('special-day-effect');
    await dialog.getByRole('button', { name: '返回修改' }).click();
    await dialog.getByRole('button', { name: '查看影响' }).click();
    await dialog.getByRole('button', { name: '确认登记' }).click();
    await expect(dialog).toBeHidden();
    const row = page.getByRole('row').or(page.getByRole('listitem')).filter({ hasText: reason });
    await expect(row).toBeVisible();
    await luoshi.look('special-days-entered');

    // The school sees it and cannot take it back: the reason says who can.
    await page.goto('about:blank');
    await page.context().clearCookies();
    await luoshi.open('/special-days', 'head');
    await expect(row.getByText(/由.*教育.*撤销/)).toBeVisible();
    await page.goto('about:blank');
    await page.context().clearCookies();

    await luoshi.open('/special-days', 'yuelu');
    await row.getByRole('button', { name: /^撤销/ }).click();
    await expect(dialog.getByText('恢复正常上课', { exact: false })).toBeVisible();
    await dialog.getByLabel(/^理由/).fill('台风改道');
    await luoshi.look('special-day-withdraw');
    await dialog.getByRole('button', { name: '撤销' }).click();
    await expect(row).toHaveCount(0);
});
