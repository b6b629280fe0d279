// A family's money from the bill to the refund, by clicks, on a server whose clock the test moves: the school bills, money comes in that nobody can place, it is
// matched, receipted, spoilt and receipted anew; the family is exempted later, and what it paid comes back. Its statement tells every step and none too early.
// The office prints it, the claim on finance names nobody without a reason, the county sees its schools; the exemption turns out to be of another child and is withdrawn
// by another person. Officials sit at a desk, the family holds a phone.
import { ask, newId, type Verb } from './support/ask';
import { ClockServer } from './support/clock_server';
import { expect, Luoshi, test, type Person } from './support/luoshi';
import { runningPlan } from './support/plans';

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const begin = '2026-11-10T09:00:00+08:00';

let server: ClockServer;
test.beforeAll(async () => {
    server = await ClockServer.start(begin);
});
test.afterAll(async () => server.stop());

test('a family pays its bill, has its receipt, and gets back what it need not have paid', async ({ page }, info) => {
    test.skip(info.project.name !== 'desk', 'one run takes both widths');
    test.setTimeout(600_000);
    page.setDefaultTimeout(15_000);
    await page.addInitScript(() => {
        window.print = () => undefined;
    });
    const luoshi = new Luoshi(page, server.origin, 'desk');
    const as = <T = unknown>(person: Person, verb: Verb, path: string, data?: object) => ask<T>(server.origin, person, verb, path, data);
    const use = async (person: Person, size: typeof desk, path: string) => {
        await page.goto('about:blank');
        await page.context().clearCookies();
        await page.setViewportSize(size);
        await luoshi.open(path, person);
    };
    const at = async (time: string) => {
        await page.goto('about:blank');
        await page.context().clearCookies();
        await server.goTo(time);
        await page.clock.setFixedTime(new Date(time));
    };
    await page.clock.setFixedTime(new Date(begin));
    const { id: plan, school } = await runningPlan(server.origin);
    const children = await as<{ pupil: string; name: string; class_name: string; county: string }[]>('parent', 'get', '/api/children');
    const child = children.find((one) => one.class_name.startsWith('二年级'));
    if (!child) throw new Error('the sample parent has no child in grade two');
    // The family agreed already; with a place there is something to bill.
    await as('parent', 'post', '/api/enrolment/base-places', { id: newId(), plan, pupil: child.pupil, weekdays: [1, 2, 3, 4, 5], county: child.county });
    const statement = `/m/children/${child.pupil}/fees/statement/${plan}`;
    const slip = 'H-2026-1110';
    const dialog = page.getByRole('dialog');

    await test.step('the school looks, and bills', async () => {
        await use('office', desk, `/fees?plan=${plan}`);
        await page.getByRole('button', { name: '开单' }).click();
        await expect(page.getByRole('heading', { name: '将要开具的账单' })).toBeVisible();
        await page.getByRole('button', { name: /^开具 \d+ 张账单/ }).click();
        await dialog.getByRole('button', { name: /^开具 \d+ 张账单/ }).click();
        await expect(page.getByText(/已开具 \d+ 张账单/).first()).toBeVisible();
    });

    let due = '';
    await test.step('the family reads what it has to pay and how', async () => {
        await use('parent', phone, `/m/children/${child.pupil}`);
        await page.getByRole('link', { name: '缴费账单' }).click();
        const open = page.getByText(/^还没有缴，要缴 [\d,.]+ 元$/).first();
        await expect(open).toBeVisible();
        due = /[\d,.]+/.exec((await open.textContent()) ?? '')?.[0]?.replace(/,/g, '') ?? '';
        await page.getByRole('link', { name: /^对账单/ }).first().click();
        await expect(page.getByText(/^还要交 [\d,.]+ 元。$/)).toBeVisible();
        await luoshi.look('family-money-billed');
        await luoshi.open('/m/pay');
        const card = page.getByRole('region', { name: child.name });
        await expect(card.getByText('附言请写孩子代码：')).toBeVisible();
    });

    await test.step('money comes in that nobody can place; a person matches it to the child', async () => {
        await use('office', desk, '/payments');
        await page.getByRole('button', { name: '登记收款', exact: true }).click();
        await dialog.getByLabel(/^金额/).fill(due);
        await dialog.getByLabel(/^渠道/).selectOption('bank');
        await dialog.getByLabel(/^凭证号/).fill(slip);
        await dialog.getByLabel(/^付款人/).fill('样例家长');
        await dialog.getByRole('button', { name: '收款', exact: true }).click();
        await expect(dialog).toBeHidden();
        await page.getByRole('row').filter({ hasText: slip }).getByRole('link', { name: /^查看/ }).click();
        await expect(page.getByText(/元待认领$/).first()).toBeVisible();
        await page.getByRole('button', { name: '认领到账单' }).click();
        await dialog.getByLabel(/^查找学生/).fill(child.name);
        const choice = dialog.getByLabel(/^账单/);
        const option = choice.locator('option').filter({ hasText: `${child.name}（${child.class_name}）` }).first();
        await choice.selectOption((await option.getAttribute('value')) ?? '');
        await luoshi.look('family-money-match');
        await dialog.getByRole('button', { name: '认领', exact: true }).click();
        await expect(dialog).toBeHidden();
        await expect(page.getByText('入账单').first()).toBeVisible();
    });

    let number = '';
    await test.step('a receipt of the kind that the fee notice promises is issued, printed, spoilt, and issued anew', async () => {
        await expect(page.getByText('收费公示写明开具财政票据')).toBeVisible();
        await page.getByLabel(/^票据号码/).fill('00120001');
        await page.getByRole('button', { name: '开票据' }).click();
        const receipts = page.getByRole('region', { name: '票据' });
        const first = receipts.getByRole('article').first();
        await expect(first.getByText('有效')).toBeVisible();
        const spoilt = (await first.getAttribute('aria-label')) ?? '';
        await receipts.getByRole('button', { name: /^打印/ }).click();
        await expect(receipts.getByText(/^已打印 1 次/)).toBeVisible();
        await receipts.getByRole('button', { name: /^作废/ }).click();
        await dialog.getByLabel(/^理由/).fill('抬头写错');
        await dialog.getByRole('button', { name: '作废' }).click();
        await expect(dialog).toBeHidden();
        await expect(receipts.getByText(/^已作废：抬头写错/)).toBeVisible();
        await page.getByLabel(/^票据号码/).fill('00120002');
        await page.getByRole('button', { name: '开票据' }).click();
        const anew = receipts.getByRole('article').filter({ has: page.getByText('有效', { exact: true }) });
        await expect(anew).toHaveCount(1);
        number = (await anew.getAttribute('aria-label')) ?? '';
        expect(number, 'a number is never used twice').not.toBe(spoilt);
        await expect(anew.getByText(spoilt)).toBeVisible();
        await luoshi.look('family-money-receipts');
    });

    await test.step('the family has its receipt on the phone, and its statement is even', async () => {
        await use('parent', phone, '/m/pay');
        const card = page.getByRole('region', { name: child.name });
        await expect(card.getByText('没有待缴的费用。')).toBeVisible();
        await card.getByRole('link', { name: new RegExp(`^票据.*${number}`) }).click();
        await expect(page.getByRole('heading', { level: 2, name: number })).toBeVisible();
        await expect(page.getByRole('main').getByText(child.name)).toBeVisible();
        await luoshi.look('phone-receipt');
        await luoshi.open(statement);
        await expect(page.getByText('收到缴费')).toBeVisible();
        await expect(page.getByText('已结清，不用再交，也没有要退的。')).toBeVisible();
    });

    await test.step('the office enters an exemption; what was paid is owed back by itself', async () => {
        await at('2026-11-11T09:00:00+08:00');
        await use('office', desk, '/fees/exemptions');
        await page.getByRole('button', { name: '登记减免' }).click();
        await dialog.getByLabel(/^查找学生/).fill(child.name);
        await dialog.getByLabel(/^查找学生/).press('Enter');
        const pupil = dialog.getByLabel(/^学生/);
        await expect(pupil.locator('option').filter({ hasText: child.class_name })).toHaveCount(1);
        await pupil.selectOption({ label: `${child.name}（${child.class_name}）` });
        await dialog.getByLabel(/^类别/).selectOption('low_income');
        await dialog.getByLabel(/^截止日期/).fill('2027-07-31');
        await dialog.getByLabel(/^认定文号/).fill('样例民〔2026〕9号');
        await dialog.getByRole('button', { name: '保存' }).click();
        await expect(dialog).toBeHidden();
        await expect
            .poll(async () => {
                await server.doJobs();
                return (await as<{ rights: unknown[] }>('parent', 'get', '/api/refunds/own')).rights.length;
            }, { message: 'the right arises by itself' })
            .toBe(1);
        await use('parent', phone, statement);
        await expect(page.getByText(/^学校要退给您 /)).toBeVisible();
        await expect(page.getByText('等待学校办理').first()).toBeVisible();
        await luoshi.look('family-money-announced');
    });

    await test.step('what the school has paid out is not back before it has arrived', async () => {
        await at('2026-11-12T09:00:00+08:00');
        await use('office', desk, '/refunds');
        await page.getByRole('button', { name: '全部原路办理' }).click();
        await expect(page.getByText(/^已办理 \d+ 笔/)).toBeVisible();
        await use('parent', phone, statement);
        await expect(page.getByText('已登记，待付出').first()).toBeVisible();
        await use('office', desk, '/refunds');
        await page.getByRole('button', { name: '付出并生成银行文件' }).click();
        await expect(page.getByText(/^已付出 \d+ 笔/)).toBeVisible();
        await use('parent', phone, statement);
        await expect(page.getByText(/^学校要退给您 /)).toBeVisible();
        await expect(page.getByText('已付出，等待到账').first()).toBeVisible();
        await luoshi.look('family-money-on-its-way');
        await at('2026-11-13T09:00:00+08:00');
        await use('office', desk, '/refunds');
        await page.getByRole('button', { name: /^其余全部到账/ }).click();
        await expect(page.getByText('全部到账', { exact: true }).first()).toBeVisible();
        await use('parent', phone, statement);
        await expect(page.getByText('已到账').first()).toBeVisible();
        await expect(page.getByText('已结清，不用再交，也没有要退的。')).toBeVisible();
        await expect(page.getByText('2026年11月13日').first()).toBeVisible();
        await luoshi.look('family-money-even');
    });

    await test.step('the office prints the statement for a family without a phone', async () => {
        await use('office', desk, `/fees/bills?plan=${plan}`);
        await page.getByLabel('姓名、代码或班级').fill(child.name);
        await page.getByRole('button', { name: '查找' }).click();
        await page.getByRole('link', { name: child.name, exact: true }).first().click();
        await page.getByRole('link', { name: '出具对账单' }).click();
        await expect(page.getByText('谁在什么时候出具过', { exact: false })).toBeVisible();
        await page.getByRole('button', { name: '出具对账单' }).click();
        await expect(page.getByText('收到缴费')).toBeVisible();
        await luoshi.look('print-statement');
        await page.getByRole('button', { name: '打印', exact: true }).click();
    });

    await test.step('the claim on finance names nobody without a reason, and waits for the settlement', async () => {
        await luoshi.open(`/fees/claim?plan=${plan}`);
        const main = page.getByRole('main');
        await expect(main.getByText('样例民〔2026〕9号').first()).toBeVisible();
        await expect(main).not.toContainText(child.name);
        await expect(page.getByRole('button', { name: '申报' })).toHaveAttribute('aria-disabled', 'true');
        await expect(page.getByRole('button', { name: '申报' })).toHaveAccessibleDescription('先办理学期结算，再申报');
        await luoshi.look('fees-claim');
        await page.getByRole('button', { name: '显示完整姓名' }).click();
        await dialog.getByRole('button', { name: '显示完整姓名' }).click();
        await expect(dialog.getByText('请写明理由').first()).toBeVisible();
        await dialog.getByLabel(/^理由/).fill('与区财政局核对');
        await dialog.getByRole('button', { name: '显示完整姓名' }).click();
        await expect(dialog).toBeHidden();
        await expect(main.getByText(child.name).first()).toBeVisible();
        const saved = page.waitForEvent('download', { timeout: 60_000 });
        await page.getByRole('button', { name: '导出名册（完整姓名）' }).click();
        expect((await saved).suggestedFilename()).toMatch(/^减免补助申报-岳麓区样例小学-.*\.xlsx$/);
    });

    await test.step('the county sees the claims and the money of all its schools', async () => {
        await use('yuelu', desk, '/fees/claim');
        await expect(page.getByRole('heading', { level: 1, name: '减免补助申报' })).toBeVisible();
        await expect(page.getByText('岳麓区样例小学').first()).toBeVisible();
        await expect(page.getByText('未结算').first()).toBeVisible();
        await luoshi.look('fees-claims-county');
        await luoshi.open('/fees/schools');
        const accounts = page.getByRole('region', { name: '各校收支与退费' });
        await expect(accounts.getByText('岳麓区样例小学').first()).toBeVisible();
        await expect(accounts.getByText('已退到账').first()).toBeVisible();
        await luoshi.look('fees-schools-accounts');
    });

    await test.step('the exemption was of another child: another person withdraws it, and what came back is owed again', async () => {
        const grant = page.getByRole('row').filter({ hasText: '样例民〔2026〕9号' });
        const withdrawing = grant.getByRole('button', { name: /^撤销/ });
        await use('office', desk, '/fees/exemptions');
        await expect(withdrawing, 'not by whoever entered it').toHaveAttribute('aria-disabled', 'true');
        await expect(withdrawing).toHaveAccessibleDescription(/撤销要由另一个人办理/);
        await use('yuelu', desk, `/fees/exemptions?body=${school}`);
        await withdrawing.click();
        await expect(dialog.getByText(/撤销表示从第一天起就不该有/)).toBeVisible();
        await luoshi.look('exemption-withdraw', dialog.locator('.el-dialog'));
        await dialog.getByRole('button', { name: '撤销', exact: true }).click();
        await expect(dialog.getByText('请写明理由').first()).toBeVisible();
        await dialog.getByLabel(/^理由/).fill('登记到同名的另一个孩子了');
        await dialog.getByRole('button', { name: '撤销', exact: true }).click();
        await expect(dialog).toBeHidden();
        await expect(grant.getByText(/撤销，从未生效：登记到同名的另一个孩子了$/)).toBeVisible();
        await expect(withdrawing).toHaveAttribute('aria-disabled', 'true');
        await expect
            .poll(async () => {
                await server.doJobs();
                return (await as<{ bills: { pupil: string }[] }>('office', 'get', `/api/payments/schools/${school}/open-bills`)).bills.some((bill) => bill.pupil === child.pupil);
            }, { message: 'the bill is open again' })
            .toBe(true);
        await use('parent', phone, statement);
        await expect(page.getByText('减免登记有误，已撤销：当时减去的恢复应缴')).toBeVisible();
        await expect(page.getByText(/^还要交 [\d,.]+ 元。$/)).toBeVisible();
        await luoshi.look('family-money-owed-again');
        await use('office', desk, '/fees/ledger');
        await expect(page.getByText('借贷平衡：全部借方与贷方之差为 0。')).toBeVisible();
    });
});
