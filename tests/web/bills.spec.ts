// From what may be billed to what a family reads: the school's cockpit and preview, bills, the books, the county's comparison, the parent's phone.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ask, newId } from './support/ask';
import { expect, test, type Luoshi } from './support/luoshi';
import { runningPlan } from './support/plans';

interface Preview {
    readonly plan: string;
    readonly enabled: boolean;
    readonly reason: string | null;
    readonly bills: readonly { readonly pupil: string; readonly name: string }[];
}
interface Row {
    readonly id: string;
    readonly pupil: string;
    readonly state: string;
    readonly paid_fen: number;
}

// What could be billed now at the sample school.
async function preview(luoshi: Luoshi): Promise<Preview> {
    const { id } = await runningPlan(luoshi.origin);
    return ask<Preview>(luoshi.origin, 'office', 'get', `/api/fees/plans/${id}/bills-to-make`);
}
// The running term's notice is taken from the board, and put back whatever happens in between.
async function withoutNotice(luoshi: Luoshi, look: () => Promise<void>): Promise<void> {
    const { id: plan, school, county } = await runningPlan(luoshi.origin);
    const { items } = await ask<{ items: { id: string; plan: string; state: string }[] }>(luoshi.origin, 'office', 'get', `/api/fees/schools/${school}/notices`);
    const standing = items.find((one) => one.plan === plan && one.state === 'standing');
    if (standing) await ask(luoshi.origin, 'office', 'post', `/api/fees/notices/${standing.id}/withdraw`, { reason: '更正校名', county });
    try {
        await look();
    } finally {
        const { sha256 } = await ask<{ sha256: string }>(luoshi.origin, 'office', 'get', `/api/fees/plans/${plan}/notice-preview`);
        await ask(luoshi.origin, 'office', 'post', '/api/fees/notices', { id: newId(), plan, sha256, county });
    }
}
// From the cockpit over the preview to bills.
async function bill(luoshi: Luoshi, page: Page, now: Preview): Promise<void> {
    const make = `开具 ${now.bills.length} 张账单`;
    await page.getByRole('button', { name: '开单' }).click();
    await expect(page.getByRole('heading', { name: '将要开具的账单' })).toBeVisible();
    await luoshi.look('fees-preview');
    await page.getByRole('button', { name: make }).click();
    await expect(page.getByRole('dialog').getByText('开单后家长立即可以看到', { exact: false })).toBeVisible();
    await luoshi.look('fees-preview-ask');
    await page.getByRole('dialog').getByRole('button', { name: make }).click();
    await expect(page.getByText(`已开具 ${now.bills.length} 张账单`, { exact: false })).toBeVisible();
    await luoshi.look('fees-preview-made');
}
async function leave(luoshi: Luoshi): Promise<void> {
    await luoshi.settled();
    await luoshi.page.goto('about:blank');
    await luoshi.page.context().clearCookies();
}

test('the books say that they are in balance, the county compares, a parent without a bill is told so', async ({ luoshi, page }) => {
    page.setDefaultTimeout(15_000);
    await luoshi.open('/fees/ledger', 'office');
    await expect(page.getByRole('heading', { level: 1, name: '账簿' })).toBeVisible();
    await expect(page.getByText('借贷平衡：全部借方与贷方之差为 0。')).toBeVisible();
    await luoshi.look('fees-ledger');
    const file = page.getByRole('link', { name: '下载（hledger 格式）' });
    const answer = await page.context().request.get(luoshi.origin + ((await file.getAttribute('href')) ?? ''));
    expect(await answer.text()).toMatch(/fund service period \d{4}-(autumn|spring)/);
    await page.getByLabel('资金').selectOption('agency');
    await expect(page.getByText('这一账期还没有凭证')).toBeVisible();
    await leave(luoshi);

    await luoshi.open('/fees/schools', 'yuelu');
    await expect(page.getByRole('heading', { level: 1, name: '学校收费对比' })).toBeVisible();
    await expect(page.getByText('岳麓区样例小学').first()).toBeVisible();
    await luoshi.look('fees-schools', luoshi.content);
    const saved = page.waitForEvent('download', { timeout: 60_000 });
    await page.getByRole('button', { name: '导出 CSV' }).first().click();
    expect(readFileSync(await (await saved).path(), 'utf8').split('\n')[0]).toContain('生均应缴（分）');
    await page.getByLabel('学期').selectOption({ index: 3 });
    await expect(page.getByText('这一学期没有学校方案')).toBeVisible();
    await leave(luoshi);

    // A pupil without a place never gets a bill.
    const children = await ask<{ pupil: string | null; name: string }[]>(luoshi.origin, 'parent', 'get', '/api/children');
    for (const child of children) {
        if (!child.pupil) continue;
        const { terms } = await ask<{ terms: unknown[] }>(luoshi.origin, 'parent', 'get', `/api/fees/children/${child.pupil}/bills`);
        if (terms.length) continue;
        await luoshi.open(`/m/children/${child.pupil}`, 'parent');
        await page.getByRole('link', { name: '缴费账单' }).click();
        await expect(page.getByText('还没有账单')).toBeVisible();
        await expect(page.getByText('现在不用缴费', { exact: false })).toBeVisible();
        await luoshi.look('phone-fees-none');
        break;
    }
});

test('without a published fee notice nothing is billed, and the school is told what to do', async ({ luoshi, page }) => {
    page.setDefaultTimeout(15_000);
    const { id: plan } = await runningPlan(luoshi.origin);
    const { items } = await ask<{ items: unknown[] }>(luoshi.origin, 'office', 'get', `/api/fees/plans/${plan}/bills`);
    await withoutNotice(luoshi, async () => {
        await luoshi.open(`/fees?plan=${plan}`, 'office');
        await expect(page.getByText('先发布收费公示，再开单')).toBeVisible();
        await expect(page.getByRole('button', { name: '开单' })).toHaveAttribute('aria-disabled', 'true');
        await expect(page.getByText('先公示、后收费', { exact: false }).first()).toBeVisible();
        await luoshi.look('fees-cockpit-no-notice');
        await page.getByRole('link', { name: '查看开单预览' }).click();
        await expect(page.getByText('现在没有要开的账单')).toBeVisible();
        await expect(page.getByRole('button', { name: '开具 0 张账单' })).toHaveAttribute('aria-disabled', 'true');
        await expect(page.getByRole('link', { name: '去收费公示' })).toHaveAttribute('href', '/fees/notices');
        await luoshi.look('fees-preview-no-notice');
        // The sample or the other size may have billed already.
        if (items.length) return;
        await luoshi.open(`/fees/bills?plan=${plan}`);
        await expect(page.getByText('本学期还没有账单')).toBeVisible();
        await luoshi.look('fees-bills-none');
    });
});

test('a school looks before it bills, and takes a bill back on which nothing came in', async ({ luoshi, page }) => {
    test.slow();
    page.setDefaultTimeout(15_000);
    const before = await preview(luoshi);
    expect(before.reason, 'the sample school has published its prices').not.toBe('no-fee-notice');
    await luoshi.open(`/fees?plan=${before.plan}`, 'office');
    await luoshi.look('fees-cockpit', luoshi.content);
    if (before.enabled) await bill(luoshi, page, before);
    // Without the plan in the address the page opens the running term, whatever was published for the next one.
    await luoshi.open('/fees/bills');
    await expect(page.getByRole('button', { name: '导出 CSV' })).not.toHaveAttribute('aria-disabled', 'true');
    await luoshi.look('fees-bills');
    const saved = page.waitForEvent('download', { timeout: 60_000 });
    await page.getByRole('button', { name: '导出 CSV' }).click();
    expect((await saved).suggestedFilename()).toMatch(/^账单-岳麓区样例小学-.*\.csv$/);

    // A bill on which nothing was paid is taken back, with a reason that the family reads; the sample parent's children keep theirs.
    const children = await ask<{ pupil: string | null }[]>(luoshi.origin, 'parent', 'get', '/api/children');
    const own = new Set(children.map((child) => child.pupil));
    const { items } = await ask<{ items: Row[] }>(luoshi.origin, 'office', 'get', `/api/fees/plans/${before.plan}/bills?state=open&limit=200`);
    const other = items.find((row) => !own.has(row.pupil) && row.paid_fen === 0);
    if (!other) throw new Error('the sample school has no bill to take back');
    await luoshi.open(`/fees/bills/${other.id}`);
    await expect(page.getByRole('heading', { name: '怎么算的' })).toBeVisible();
    await luoshi.look('fees-bill');
    await page.getByRole('button', { name: '作废账单' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '作废账单' }).click();
    await expect(dialog.getByText('请写明理由').first()).toBeVisible();
    await dialog.getByLabel(/^理由/).fill('班级登记有误');
    await dialog.getByRole('button', { name: '作废账单' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('班级登记有误', { exact: false })).toBeVisible();
    await expect(page.getByRole('button', { name: '作废账单' })).toHaveAttribute('aria-disabled', 'true');
    await expect(page.getByText('已经作废', { exact: true })).toBeVisible();
    await luoshi.look('fees-bill-cancelled');
    // Not asked for any more, so it is to be billed again.
    const anew = await preview(luoshi);
    expect(anew.bills.map((row) => row.pupil)).toContain(other.pupil);
    await luoshi.open(`/fees?plan=${before.plan}`);
    await expect(page.getByText(`可以开具 ${anew.bills.length} 张账单`, { exact: false })).toBeVisible();
    await bill(luoshi, page, anew);
    expect((await preview(luoshi)).reason).toBe('nothing-to-bill');

    await luoshi.open('/fees/ledger');
    await expect(page.getByText('借贷平衡：全部借方与贷方之差为 0。')).toBeVisible();
    await page.getByRole('button', { name: '应收服务费' }).click();
    await expect(page.getByText('账单作废').first()).toBeVisible();
    await luoshi.look('fees-ledger-receivable');
});

test('a family reads how the amount came about', async ({ luoshi, page }) => {
    page.setDefaultTimeout(15_000);
    const now = await preview(luoshi);
    expect(now.reason, 'the sample school has published its prices').not.toBe('no-fee-notice');
    const children = await ask<{ pupil: string; class_name: string; county: string }[]>(luoshi.origin, 'parent', 'get', '/api/children');
    const child = children.find((one) => one.class_name.startsWith('二年级'));
    if (!child) throw new Error('the sample parent has no child in grade two');
    const account = () => ask<{ terms: unknown[] }>(luoshi.origin, 'parent', 'get', `/api/fees/children/${child.pupil}/bills`);
    if (!(await account()).terms.length) {
        // The family agreed already; with a place there is something to bill.
        await ask(luoshi.origin, 'parent', 'post', '/api/enrolment/base-places', { id: newId(), plan: now.plan, pupil: child.pupil, weekdays: [1, 2, 3, 4, 5], county: child.county });
        await ask(luoshi.origin, 'office', 'post', '/api/fees/bill-runs', { id: newId(), plan: now.plan });
    }
    await luoshi.open(`/m/children/${child.pupil}`, 'parent');
    await page.getByRole('link', { name: '缴费账单' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '缴费账单' })).toBeVisible();
    await expect(page.getByText(/^(还没有缴，要缴|缴了一部分，还要缴) [\d,.]+ 元$|^已缴清$/).first()).toBeVisible();
    await expect(page.getByText(/每课时 [\d.]+ 元 × \d+ 课时/).first()).toBeVisible();
    await expect(page.getByText('学期结束后，按实际上的课再算一次', { exact: false }).first()).toBeVisible();
    await luoshi.look('phone-fees');
    await page.getByRole('button', { name: '大字版' }).click();
    await luoshi.look('phone-fees-large');
});
