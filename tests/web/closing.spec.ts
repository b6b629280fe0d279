// The close of a term: what stands in the way of the running one, what refuses to be done before its turn, and what the public finds.
import { randomUUID } from 'node:crypto';
import { ask } from './support/ask';
import { expect, test } from './support/luoshi';
import { runningPlan } from './support/plans';

test('the running term shows what stands in the way of its close, and cannot be settled before', async ({ luoshi, page }) => {
    const plan = await runningPlan(luoshi.origin);
    await luoshi.open(`/fees/close?plan=${plan.id}`, 'head');
    const steps = page.getByRole('list', { name: '结账步骤' }).getByRole('listitem');
    await expect(steps).toHaveCount(8);
    await expect(steps.nth(0)).toContainText(/还有 \d+ 节课没有点名关闭/);
    await expect(steps.nth(0)).toContainText('还不行');
    // Everything that is disabled says why, and does nothing.
    const settle = page.getByRole('button', { name: '结算本学期' });
    await expect(settle).toHaveAttribute('aria-disabled', 'true');
    await expect(settle).toHaveAccessibleDescription(/^请先完成：点名全部关闭/);
    await settle.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: '锁账' })).toHaveAccessibleDescription('请先完成：学期结算');
    await expect(page.getByRole('button', { name: '公布收支' })).toHaveAccessibleDescription('请先完成：锁账');
    await expect(page.getByRole('region', { name: '本学期账目' }).getByRole('rowheader', { name: '期末结余', exact: true })).toBeVisible();
    await luoshi.look('term-close', luoshi.content);
    // The server refuses what the page does not offer, with the same reason.
    const { csrf } = (await (await page.request.get(`${luoshi.origin}/api/session`)).json()) as { csrf: string };
    const refused = await page.request.post(`${luoshi.origin}/api/fees/plans/${plan.id}/settle`, { data: { id: randomUUID() }, headers: { 'X-CSRF-Token': csrf } });
    expect(refused.status()).toBe(409);
    expect(await refused.text()).toContain('step-waits');
    await luoshi.open(`/fees/close?plan=${plan.id}`);
    await page.getByRole('link', { name: '去看那天的点名' }).click();
    await expect(page).toHaveURL(/\/attendance\?on=\d{4}-\d\d-\d\d/);
});

test('the county reads how far a close is, and has nothing to press', async ({ luoshi, page }) => {
    const plan = await runningPlan(luoshi.origin);
    await luoshi.open(`/fees/close?body=${plan.school}&plan=${plan.id}`, 'yuelu');
    await expect(page.getByText('您可以查看结账进度', { exact: false })).toBeVisible();
    await expect(page.getByRole('button', { name: '结算本学期' })).toHaveCount(0);
    await luoshi.look('term-close-county');
});

test('a settlement of many says school by school why one was refused', async ({ luoshi, page }) => {
    // Two orders, each of which may take the half of a minute that is waited for it.
    test.slow();
    await luoshi.open('/fees/settlements', 'yuelu');
    await expect(page.getByText('还没有开始结算')).toBeVisible();
    await luoshi.look('settlements-none');
    await page.getByRole('button', { name: '开始结算' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('办理以后不能撤销。')).toBeVisible();
    await luoshi.look('settlements-confirm');
    await dialog.getByRole('button', { name: '确认开始' }).click();
    await expect(dialog).toBeHidden();
    // The page asks every two seconds and ends by itself.
    await expect(page.getByText(/已办完：0 所结算成功，\d+ 所没有结成/)).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText(/还不能进行这一步，请先完成前面的步骤/).first()).toBeVisible();
    await luoshi.look('settlements-refused');
    await page.reload();
    await expect(page.getByText(/已办完：0 所结算成功，\d+ 所没有结成/)).toBeVisible();
    const before = new URL(page.url()).searchParams.get('order');
    await page.getByRole('button', { name: '没结成的再结算一次' }).click();
    await dialog.getByRole('button', { name: '确认开始' }).click();
    await expect(dialog).toBeHidden();
    await expect(page).not.toHaveURL(new RegExp(String(before)));
    await expect(page.getByText(/已办完：0 所结算成功，\d+ 所没有结成/)).toBeVisible({ timeout: 30_000 });
});

test('anybody finds a school and reads that it has published nothing yet', async ({ luoshi, page }) => {
    await luoshi.open('/public/accounts');
    await expect(page.getByText('按名称查找学校')).toBeVisible();
    await page.getByRole('searchbox', { name: '学校名称' }).fill('岳麓区样例');
    await page.getByRole('button', { name: '查找' }).click();
    await luoshi.look('portal-accounts-schools');
    await page.getByRole('link', { name: '岳麓区样例小学' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '岳麓区样例小学 · 课后服务收支' })).toBeVisible();
    await expect(page.getByText('这所学校还没有公布过学期收支')).toBeVisible();
    await luoshi.look('portal-accounts-none');
    luoshi.expected.push(/404/);
    await luoshi.open(`/public/accounts/${randomUUID()}`);
    await expect(page.getByRole('alert')).toContainText('没有这份收支公布');
});

interface Statement {
    readonly balance_fen: number;
    readonly lines: readonly { readonly words: string }[];
}

test('a family reads its term line by line, or is told that there is no bill', async ({ luoshi, page }) => {
    const plan = await runningPlan(luoshi.origin);
    const children = await ask<{ pupil: string }[]>(luoshi.origin, 'parent', 'get', '/api/children');
    for (const { pupil } of children) {
        const { terms } = await ask<{ terms: { plan: string }[] }>(luoshi.origin, 'parent', 'get', `/api/fees/children/${pupil}/bills`);
        if (!terms[0]) {
            luoshi.expected.push(/404/);
            await luoshi.open(`/m/children/${pupil}/fees/statement/${plan.id}`, 'parent');
            await expect(page.getByRole('alert')).toContainText('这个学期没有账单');
            await luoshi.look('phone-statement-none');
            await page.context().clearCookies();
            continue;
        }
        const statement = await ask<Statement>(luoshi.origin, 'parent', 'get', `/api/fees/children/${pupil}/statement?plan=${terms[0].plan}`);
        await luoshi.open(`/m/children/${pupil}/fees`, 'parent');
        await page.getByRole('link', { name: /^对账单/ }).first().click();
        await expect(page.getByRole('heading', { level: 1, name: '对账单' })).toBeVisible();
        const lines = page.getByRole('article').getByRole('listitem');
        await expect(lines).toHaveCount(statement.lines.length);
        await expect(lines.first()).toContainText(statement.lines[0]?.words ?? '');
        const end = statement.balance_fen === 0 ? '已结清，不用再交，也没有要退的。' : statement.balance_fen > 0 ? /^还要交 / : /^学校要退给您 /;
        await expect(page.getByText(end)).toBeVisible();
        await luoshi.look('phone-statement');
        await page.context().clearCookies();
    }
});
