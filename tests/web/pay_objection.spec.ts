// A teacher finds the own pay wrong, says so on the phone and is answered with a correction; then the sheet is agreed to and paid. A wrong spending is
// taken back. On a server of its own: the sample's sheet can be answered once.
import { ask } from './support/ask';
import { ClockServer } from './support/clock_server';
import { expect, Luoshi, test, type Person } from './support/luoshi';

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const now = '2026-12-25T09:00:00+08:00';

interface Own { readonly items: readonly { readonly sheet: string; readonly line: { readonly state: string; readonly revision: number; readonly gross_fen: number; readonly agreed_by_name: string } }[] }

let server: ClockServer;
test.beforeAll(async () => {
    server = await ClockServer.start(now);
});
test.afterAll(async () => server.stop());

test('a teacher objects to the pay sheet, the school corrects it, the teacher agrees; it is paid', async ({ page }, info) => {
    test.skip(info.project.name !== 'desk', 'one run takes both widths');
    test.setTimeout(180_000);
    page.setDefaultTimeout(15_000);
    const luoshi = new Luoshi(page, server.origin, 'desk');
    await page.clock.setFixedTime(new Date(now));
    const use = async (person: Person, size: typeof desk, path: string) => {
        await page.goto('about:blank');
        await page.context().clearCookies();
        await page.setViewportSize(size);
        await luoshi.open(path, person);
    };
    const own = async () => {
        const [item] = (await ask<Own>(server.origin, 'teacher', 'get', '/api/pay/own')).items;
        if (!item) throw new Error('the sample teacher stands in no pay sheet');
        return item;
    };
    const before = await own();
    const dialog = page.getByRole('dialog');

    await test.step('the teacher reads the sessions and says what is wrong', async () => {
        await use('teacher', phone, '/m/my-pay');
        await page.getByRole('button', { name: '逐次明细' }).click();
        await luoshi.look('pay-own');
        await page.getByRole('button', { name: '有异议' }).click();
        luoshi.expected.push(/422/);
        await dialog.getByRole('button', { name: '提交异议' }).click();
        await expect(dialog.getByText('请填写内容').first()).toBeVisible();
        await dialog.getByLabel(/^哪里不对/).fill('12 月 22 日多带了一节延时班，没有算进去');
        await luoshi.look('pay-objection');
        await dialog.getByRole('button', { name: '提交异议' }).click();
        await expect(dialog).toHaveCount(0);
        await expect(page.getByText('异议：12 月 22 日多带了一节延时班', { exact: false })).toBeVisible();
    });

    await test.step('the sheet waits for an answer; the office corrects the line with its reason', async () => {
        await use('office', desk, '/pay');
        await expect(page.getByText(/1 行有异议/)).toBeVisible();
        await luoshi.look('pay-sheets');
        await page.getByRole('link', { name: /至/ }).first().click();
        const line = page.getByRole('article', { name: '陈老师' });
        await expect(line.getByText('异议：12 月 22 日多带了一节延时班', { exact: false })).toBeVisible();
        await luoshi.look('pay-sheet-objected');
        await line.getByRole('button', { name: /^更正这一行/ }).click();
        await dialog.getByLabel(/^另外加减/).fill('50');
        await expect(dialog.getByText('请写数字', { exact: false })).toHaveCount(0);
        await dialog.getByLabel('加减的理由').fill('12 月 22 日延时班一节，值班表为据');
        await luoshi.look('pay-correct');
        await dialog.getByRole('button', { name: '提交' }).click();
        await expect(dialog).toBeHidden();
        await expect(line.getByText('调整 50.00 元：12 月 22 日延时班一节，值班表为据')).toBeVisible();
        await expect(line.getByText(/^第 1 次计算/)).toBeVisible();
        // Everybody without an account has signed on paper.
        const unsigned = page.getByRole('button', { name: /^登记纸面确认/ });
        for (let left = await unsigned.count(); left > 0; left -= 1) {
            await unsigned.first().click();
            await dialog.getByLabel(/^文件或票据号/).fill('签字页第 3 页');
            await dialog.getByRole('button', { name: '提交' }).click();
            await expect(dialog).toBeHidden();
            // The sheet is read anew after the dialog has closed: until then the one who has signed still stands there.
            await expect(unsigned).toHaveCount(left - 1);
        }
        await luoshi.look('pay-sheet-corrected');
    });

    await test.step('the teacher reads the correction and agrees', async () => {
        await use('teacher', phone, '/m/my-pay');
        await expect(page.getByText('调整 50.00 元：12 月 22 日延时班一节，值班表为据')).toBeVisible();
        await luoshi.look('pay-own-corrected');
        await page.getByRole('button', { name: '确认无误' }).click();
        await expect(page.getByText('本人已确认')).toBeVisible();
        const after = await own();
        expect(after.line.revision).toBe(before.line.revision + 1);
        expect(after.line.gross_fen).toBe(before.line.gross_fen + 5000);
    });

    await test.step('the head agrees, the office pays', async () => {
        await use('head', desk, `/pay/sheets/${before.sheet}`);
        await page.getByRole('button', { name: '同意', exact: true }).click();
        await expect(page.getByText('已同意、待付款').first()).toBeVisible();
        await use('office', desk, `/pay/sheets/${before.sheet}`);
        await page.getByRole('button', { name: '登记付款' }).click();
        await dialog.getByLabel(/^文件或票据号/).fill('网银回单 77');
        await dialog.getByRole('button', { name: '提交' }).click();
        await expect(dialog).toBeHidden();
        await expect(page.getByText('已付款').first()).toBeVisible();
        await luoshi.look('pay-sheet-paid');
    });

    await test.step('a spending that was entered wrongly is taken back with a reason and stays in the list', async () => {
        await use('office', desk, '/spending');
        const spent = page.getByRole('region', { name: '明细' });
        await spent.getByRole('button', { name: /^冲正.*美术课和手工课用纸/ }).click();
        await dialog.getByRole('button', { name: '冲正支出' }).click();
        await expect(dialog.getByText('请写明理由').first()).toBeVisible();
        await dialog.getByLabel(/^理由/).fill('发票抬头开错，供应商重开');
        await luoshi.look('spending-reverse');
        await dialog.getByRole('button', { name: '冲正支出' }).click();
        await expect(dialog).toBeHidden();
        await expect(spent.getByText('已冲正', { exact: true })).toBeVisible();
        await expect(spent.getByText(/发票抬头开错，供应商重开（/)).toBeVisible();
        await expect(spent.getByRole('button', { name: /^冲正.*美术课和手工课用纸/ })).toHaveCount(0);
        await luoshi.look('spending-reversed');
        await page.setViewportSize(phone);
        await luoshi.look('spending-reversed-narrow');
        await page.setViewportSize(desk);
        await use('office', desk, '/fees/ledger');
        await expect(page.getByText('借贷平衡：全部借方与贷方之差为 0。')).toBeVisible();
    });
});
