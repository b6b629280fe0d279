// Money back without a request: a family that paid is exempted later, the county's overdue list shows what waits, the school pays it back with two acts, one
// transfer is noted as failed by mistake, comes back later and goes another way, and the family reads every step on the phone.
import { ask, newId } from './support/ask';
import { expect, test } from './support/luoshi';
import { runningPlan } from './support/plans';

interface OpenBill { readonly bill: string; readonly pupil: string; readonly open_fen: number }
interface Right { readonly id: string; readonly pupil: string; readonly pupil_name: string; readonly state: string }

test('what a family paid too much comes back step by step', async ({ luoshi, page }) => {
    // A family is exempted once: one size goes the whole way, and opens the family's pages as on a phone.
    test.skip(luoshi.size === 'phone', 'the way is gone at the desk, its phone pages at the size of a phone');
    page.setDefaultTimeout(15_000);
    test.setTimeout(120_000);
    const { origin } = luoshi;
    const children = await ask<{ pupil: string; name: string; class_name: string; county: string }[]>(origin, 'parent', 'get', '/api/children');
    const child = children.find((one) => one.class_name.startsWith('二年级'));
    if (!child) throw new Error('the sample parent has no child in grade two');

    // Billed, paid by transfer, and exempted afterwards.
    const { body } = await ask<{ body: { id: string } }>(origin, 'office', 'get', '/api/session');
    const { id: plan } = await runningPlan(origin);
    const account = await ask<{ terms: unknown[] }>(origin, 'parent', 'get', `/api/fees/children/${child.pupil}/bills`);
    // The family agreed already; with a place there is something to bill.
    if (account.terms.length === 0) await ask(origin, 'parent', 'post', '/api/enrolment/base-places', { id: newId(), plan, pupil: child.pupil, weekdays: [1, 2, 3, 4, 5], county: child.county });
    const preview = await ask<{ bills: unknown[] }>(origin, 'office', 'get', `/api/fees/plans/${plan}/bills-to-make`);
    if (preview.bills.length > 0) await ask(origin, 'office', 'post', '/api/fees/bill-runs', { id: newId(), plan });
    const open = (await ask<{ bills: OpenBill[] }>(origin, 'office', 'get', `/api/payments/schools/${body.id}/open-bills`)).bills.find((bill) => bill.pupil === child.pupil);
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    if (open) await ask(origin, 'office', 'post', '/api/payments', { id: newId(), school: body.id, channel: 'bank', reference: `R-${luoshi.size}-${Date.now()}`, amount_fen: open.open_fen, day: today, payer: '样例家长', remark: '', parts: [{ bill: open.bill, amount_fen: open.open_fen }] });
    await ask(origin, 'yuelu', 'post', '/api/fees/exemptions', { id: newId(), pupil: child.pupil, category: 'low_income', from: today, until: `${Number(today.slice(0, 4)) + 1}-07-31`, document: '样例民〔2026〕9号', evidence: '样例名单', county: child.county });
    const mine = async (): Promise<Right | undefined> => (await ask<{ rights: Right[] }>(origin, 'parent', 'get', '/api/refunds/own')).rights.find((right) => right.pupil === child.pupil);
    await expect.poll(mine, { timeout: 30_000, message: 'the right arises by itself' }).toBeTruthy();

    const desk = page.viewportSize() ?? { width: 1440, height: 900 };
    await page.setViewportSize({ width: 390, height: 844 });
    await luoshi.open('/m/refunds', 'parent');
    const card = page.getByRole('region', { name: new RegExp(`^${child.name}`) }).first();
    await expect(card.getByText('等待学校办理')).toBeVisible();
    await expect(card.getByText('您不需要做什么', { exact: false })).toBeVisible();
    await luoshi.look('phone-refunds');
    await page.goto('about:blank');
    await page.context().clearCookies();

    await page.setViewportSize(desk);
    await luoshi.open('/overdue-refunds', 'yuelu');
    await expect(page.getByText('等待学校办理').first()).toBeVisible();
    await luoshi.look('overdue-refunds');
    await page.goto('about:blank');
    await page.context().clearCookies();

    await luoshi.open('/refunds', 'office');
    await expect(page.getByText(child.name).first()).toBeVisible();
    await luoshi.look('refunds');
    await page.getByRole('button', { name: '全部原路办理' }).click();
    await expect(page.getByText(/^已办理 \d+ 笔/)).toBeVisible();
    await page.getByRole('button', { name: '付出并生成银行文件' }).click();
    await expect(page.getByText(/^已付出 \d+ 笔/)).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /^下载表格/ }).first().click();
    expect((await download).suggestedFilename()).toMatch(/^refunds-.*\.xlsx$/);
    await luoshi.look('refunds-sent', luoshi.content);

    // The office reads the wrong line of the bank's list, and puts that right.
    const right = await mine();
    await luoshi.open(`/refunds/${right?.id}`);
    await page.getByRole('button', { name: '登记未到账' }).first().click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel(/^理由/).fill('看成了另一笔的退汇');
    await sheet.getByRole('button', { name: '登记未到账' }).click();
    await expect(sheet).toBeHidden();
    await page.getByRole('button', { name: '其实已到账' }).first().click();
    await sheet.getByLabel(/^银行回单/).fill('回单 7781');
    await sheet.getByLabel(/^怎么查实的/).fill('银行回单显示已入账');
    await luoshi.look('refund-late');
    await sheet.getByRole('button', { name: '其实已到账' }).click();
    await expect(sheet).toBeHidden();
    await expect(page.getByText('已到账').first()).toBeVisible();

    // Later the bank sends it back; the office sends it another way.
    await page.getByRole('button', { name: '登记到账后退回' }).first().click();
    await sheet.getByLabel(/^理由/).fill('账户已销户');
    await sheet.getByRole('button', { name: '登记到账后退回' }).click();
    await expect(sheet).toBeHidden();
    await page.getByRole('button', { name: '换方式重新办理' }).first().click();
    await sheet.getByLabel(/^收款人/).fill('样例家长');
    await sheet.getByLabel(/^开户行和账号/).fill('样例银行 6222 0000 0000 0001');
    await sheet.getByLabel(/^凭证/).fill('银行卡复印件');
    await sheet.getByLabel(/^为什么不走原路/).fill('原账户已销户');
    await luoshi.look('refund-again');
    await sheet.getByRole('button', { name: '换方式重新办理' }).click();
    await expect(sheet).toBeHidden();
    await luoshi.open('/refunds');
    await page.getByRole('button', { name: '付出并生成银行文件' }).click();
    await expect(page.getByText(/^已付出 \d+ 笔/)).toBeVisible();
    await luoshi.open(`/refunds/${right?.id}`);
    await page.getByRole('button', { name: '登记到账' }).first().click();
    await expect(page.getByText('已到账').first()).toBeVisible();
    await luoshi.look('refund-done');
    await page.goto('about:blank');
    await page.context().clearCookies();

    await page.setViewportSize({ width: 390, height: 844 });
    await luoshi.open('/m/refunds', 'parent');
    await expect(card.getByText('到账后被退回：账户已销户', { exact: false })).toBeVisible();
    await expect(card.getByText('已到账').first()).toBeVisible();
    await luoshi.look('phone-refunds-done');
});
