// The last day of a term and its close, on a server whose clock the test moves: the last register, what stands in the way, the settlement of the county,
// money back, the lock, the accounts for everybody; a bill that is written off, and the school's merger with what it leaves. Officials sit at a desk, families and
// teachers hold a phone.
import type { Page } from '@playwright/test';
import { ask, newId, type Verb } from './support/ask';
import { ClockServer } from './support/clock_server';
import { expect, Luoshi, test, type Person } from './support/luoshi';
import { runningPlan } from './support/plans';

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const begin = '2026-12-25T09:00:00+08:00';
const lastDay = '2026-12-31';

interface Session {
    readonly id: string;
    readonly day: string;
    readonly starts: string;
    readonly course_name: string;
    readonly teacher_name: string | null;
    readonly state: string;
    readonly version: number;
}
interface Close {
    readonly steps: readonly { readonly step: string; readonly state: string; readonly number: number }[];
    readonly accounts: { readonly closing_fen: number };
    readonly published: string | null;
}

let server: ClockServer;
test.beforeAll(async () => {
    server = await ClockServer.start(begin);
});
test.afterAll(async () => server.stop());

const step = (page: Page, name: string) => page.getByRole('list', { name: '结账步骤' }).getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
const chinese = (day: string): string => `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

test('a term is closed, from the last register to the accounts that anybody can read', async ({ page }, info) => {
    test.skip(info.project.name !== 'desk', 'one run takes both widths');
    test.setTimeout(600_000);
    page.setDefaultTimeout(15_000);
    const luoshi = new Luoshi(page, server.origin, 'desk');
    const as = <T = unknown>(person: Person, verb: Verb, path: string, data?: object, version?: number) => ask<T>(server.origin, person, verb, path, data, version);
    const { id: plan, school, county } = await runningPlan(server.origin);
    const closePage = `/fees/close?plan=${plan}`;
    const close = () => as<Close>('head', 'get', `/api/fees/plans/${plan}/close`);
    const sessions = async (from: string, to: string) => (await as<{ items: Session[] }>('head', 'get', `/api/timetables/${plan}/sessions?from=${from}&to=${to}`)).items;

    const goHome = async () => {
        await page.goto('about:blank');
        await page.context().clearCookies();
    };
    const at = async (time: string) => {
        await goHome();
        await server.goTo(time);
        await page.clock.setFixedTime(new Date(time));
    };
    const use = async (person: Person | undefined, size: typeof desk, path: string) => {
        await goHome();
        await page.setViewportSize(size);
        await luoshi.open(path, person);
    };
    // The same page at both widths.
    const lookAtBoth = async (name: string) => {
        await luoshi.look(name);
        await page.setViewportSize(phone);
        await luoshi.look(`${name}-narrow`);
        await page.setViewportSize(desk);
    };
    await page.clock.setFixedTime(new Date(begin));

    // A child that joined late, was billed for the last week and has paid; the journey is about the end.
    const children = await as<{ pupil: string; name: string; class_name: string; county: string }[]>('parent', 'get', '/api/children');
    const child = children.find((one) => one.class_name.startsWith('二年级'));
    if (!child) throw new Error('the sample parent has no child in grade two');
    await as('parent', 'post', '/api/enrolment/base-places', { id: newId(), plan, pupil: child.pupil, weekdays: [1, 2, 3, 4, 5], county });
    await as('office', 'post', '/api/fees/bill-runs', { id: newId(), plan });
    const { bills } = await as<{ bills: { bill: string; pupil: string; open_fen: number }[] }>('office', 'get', `/api/payments/schools/${school}/open-bills`);
    const bill = bills.find((one) => one.pupil === child.pupil);
    if (!bill) throw new Error('the child was not billed');
    await test.step('the family reads what is open and how to pay it', async () => {
        await use('parent', phone, '/m/pay');
        await expect(page.getByText(child.name).first()).toBeVisible();
        await luoshi.look('family-pay');
    });
    await as('office', 'post', '/api/payments', { id: newId(), school, channel: 'bank', reference: 'Y70001', amount_fen: bill.open_fen, day: begin.slice(0, 10), payer: '样例家长', remark: '', parts: [{ bill: bill.bill, amount_fen: bill.open_fen }] });

    const last = (await sessions(lastDay, lastDay)).find((one) => one.course_name === '自主阅读与答疑');
    if (!last) throw new Error('the last day has no such session');
    await test.step('the teacher takes and closes the last register; one child never came', async () => {
        await at(`${lastDay}T${last.starts}:00+08:00`);
        await use('teacher', phone, '/m/today');
        await page.getByRole('article').filter({ hasText: last.course_name }).first().getByRole('link', { name: /^点名/ }).click();
        await page.getByRole('radiogroup', { name: `${child.name} 的到课情况` }).getByRole('radio', { name: '缺席' }).click();
        await page.getByRole('button', { name: '确认点名' }).click();
        await expect(page.getByText('已提交').first()).toBeVisible();
        const register = new URL(page.url()).pathname;
        await at(`${lastDay}T18:30:00+08:00`);
        await use('teacher', phone, register);
        await page.getByRole('button', { name: '关闭点名册' }).click();
        await expect(page.getByText('已关闭').or(page.getByRole('button', { name: /^申请更正/ })).first()).toBeVisible();
        await luoshi.look('close-last-register');
    });

    await test.step('sessions that were not held stand in the way; the page leads to the first, where it is stopped', async () => {
        await use('head', desk, closePage);
        await expect(step(page, '点名全部关闭')).toContainText(/还有 \d+ 节课没有点名关闭.*最早是 2026-09-01/);
        await expect(page.getByRole('button', { name: '结算本学期' })).toHaveAccessibleDescription(/^请先完成：点名全部关闭/);
        await lookAtBoth('close-open-registers');
        await page.getByRole('link', { name: '没有上的课，去课表办停课' }).click();
        const [first] = await sessions('2026-09-01', '2026-09-01');
        const grid = page.getByRole('region', { name: '一周课表，列为日期，行为时间' });
        await grid.getByRole('button', { name: new RegExp(`^${first?.course_name} ${chinese('2026-09-01')} ${first?.starts}`) }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('radio', { name: '停课', exact: true }).check();
        await dialog.getByLabel('家长得到什么').selectOption('refund');
        await dialog.getByLabel(/给家长的说明/).fill('开学第一周没有上课');
        await dialog.getByRole('button', { name: '确定' }).click();
        await expect(dialog.getByText('停课原因：开学第一周没有上课')).toBeVisible();
        await luoshi.look('close-session-stopped');
        // The other days of the sample's term, before anybody had a place, go the same way.
        const open = (await Promise.all([['2026-09-01', '2026-09-30'], ['2026-10-01', '2026-10-31'], ['2026-11-01', '2026-11-30'], ['2026-12-01', '2026-12-31']].map(([from, to]) => sessions(from ?? '', to ?? '')))).flat();
        const days = [...new Set(open.filter((one) => one.state === 'planned' || one.state === 'moved').map((one) => one.day))];
        for (const day of days) await as('head', 'post', `/api/schools/${school}/sessions/cancel`, { day, reason: 'other', words: '没有上课', settlement: 'refund', county });
        await luoshi.open(closePage);
        await expect(step(page, '点名全部关闭')).toContainText('已完成');
    });

    await test.step('money of unknown purpose is looked into and matched', async () => {
        await expect(step(page, '待查款项')).toContainText('请留意');
        await use('office', desk, closePage);
        await page.getByRole('link', { name: '去查待查款项' }).click();
        await expect(page.getByText('与账簿一致')).toBeVisible();
        await page.getByRole('button', { name: /^认领(?!到账单)/ }).first().click();
        await expect(page.getByText('没有待查款项')).toBeVisible();
        await luoshi.look('close-money-known');
        await luoshi.open(closePage);
        await expect(step(page, '待查款项')).toContainText('已完成');
    });

    let sheet = '';
    await test.step('a pay sheet that is not agreed to stands in the way', async () => {
        await use('head', desk, closePage);
        await expect(step(page, '酬劳和机构账单')).toContainText('还有 1 张酬劳表或机构账单没有办完');
        await use('teacher', phone, '/m/my-pay');
        await page.getByRole('button', { name: '确认无误' }).click();
        await expect(page.getByText('本人已确认')).toBeVisible();
        sheet = (await as<{ items: { sheet: string }[] }>('teacher', 'get', '/api/pay/own')).items[0]?.sheet ?? '';
        // The others signed on paper; the office has a test of its own for it.
        const { lines } = await as<{ lines: { line: number; revision: number; state: string }[] }>('office', 'get', `/api/pay/sheets/${sheet}`);
        for (const { line, revision } of lines.filter((one) => one.state === 'waiting')) await as('office', 'post', `/api/pay/sheets/${sheet}/paper-answers`, { line, revision, answer: 'confirmed', words: '签字页第 3 页', county });
        await use('head', desk, closePage);
        await page.getByRole('link', { name: '去办酬劳表' }).click();
        await page.getByRole('link', { name: /至/ }).first().click();
        await page.getByRole('button', { name: '同意', exact: true }).click();
        await expect(page.getByText('已同意、待付款').first()).toBeVisible();
        await luoshi.open(closePage);
        await expect(step(page, '酬劳和机构账单')).toContainText(/请留意.*元已同意、没有支付/);
    });

    await test.step('what does not fit is explained, once and for good', async () => {
        await use('head', desk, closePage);
        const table = page.getByRole('region', { name: '对不上的地方' });
        await expect(table.getByText('开了单，但整个学期没有到过一次课').first()).toBeVisible();
        await lookAtBoth('close-differences');
        for (let left = (await close()).steps.find((one) => one.step === 'differences')?.number ?? 0; left > 0; left -= 1) {
            await table.getByRole('button', { name: /^写明原因/ }).first().click();
            const dialog = page.getByRole('dialog');
            await dialog.getByLabel(/^理由/).fill('期末生病在家，请假条在班主任处');
            await dialog.getByRole('button', { name: '写明原因' }).click();
            await expect(dialog).toBeHidden();
        }
        await expect(table.getByText('期末生病在家，请假条在班主任处').first()).toBeVisible();
        await expect(table.getByRole('button', { name: /^写明原因/ })).toHaveCount(0);
        await expect(page.getByRole('button', { name: '结算本学期' })).not.toHaveAttribute('aria-disabled', 'true');
        const saved = page.waitForEvent('download', { timeout: 60_000 });
        await page.getByRole('button', { name: '导出 CSV' }).click();
        expect((await saved).suggestedFilename()).toMatch(/^对不上的地方-岳麓区样例小学-.*\.csv$/);
        await luoshi.look('close-ready');
    });

    await test.step('the county settles its schools and follows the run', async () => {
        await use('yuelu', desk, '/fees/settlements');
        await page.getByRole('button', { name: '开始结算' }).click();
        await page.getByRole('dialog').getByRole('button', { name: '确认开始' }).click();
        await expect(page.getByText('正在结算：0 / 1 所学校')).toBeVisible();
        await luoshi.look('close-order-runs');
        await server.doJobs();
        await expect(page.getByText('已办完：1 所结算成功，0 所没有结成')).toBeVisible();
        await lookAtBoth('close-order-done');
        await luoshi.open(`/fees/close?body=${school}&plan=${plan}`);
        await expect(page.getByRole('region', { name: '结算结果' })).toContainText(/批量结算（样例.+） 于 .*应退给家庭/);
        await luoshi.look('close-county');
    });

    await test.step('a family reads its statement: what it gets back, and why', async () => {
        await use('parent', phone, `/m/children/${child.pupil}/fees`);
        await page.getByRole('link', { name: /^对账单/ }).first().click();
        await expect(page.getByText(/^学校要退给您 /)).toBeVisible();
        await luoshi.look('close-statement');
    });

    await test.step('what is owed to families is paid back', async () => {
        await server.doJobs();
        await use('office', desk, '/refunds');
        await expect(page.getByText(child.name).first()).toBeVisible();
        await page.getByRole('button', { name: '全部原路办理' }).click();
        await expect(page.getByText(/^已办理 \d+ 笔/)).toBeVisible();
        await page.getByRole('button', { name: '付出并生成银行文件' }).click();
        await expect(page.getByText(/^已付出 \d+ 笔/)).toBeVisible();
        await luoshi.look('close-refunds-sent');
        // Paid out is not arrived.
        await use('parent', phone, `/m/children/${child.pupil}/fees/statement/${plan}`);
        await expect(page.getByText('已付出，等待到账').first()).toBeVisible();
        await expect(page.getByText(/^学校要退给您 /)).toBeVisible();
        await use('office', desk, '/refunds');
        await page.getByRole('button', { name: /^其余全部到账/ }).click();
        await expect(page.getByText('全部到账', { exact: true }).first()).toBeVisible();
        await use('parent', phone, `/m/children/${child.pupil}/fees/statement/${plan}`);
        await expect(page.getByText('已结清，不用再交，也没有要退的。')).toBeVisible();
        await luoshi.look('close-statement-even');
    });

    // The sample's exempt children have a claim if one of them came on the last day.
    const { items: exempt } = await as<{ items: { settled_fen: number | null }[] }>('office', 'get', `/api/fees/plans/${plan}/subsidy-claim`);
    if (exempt.some((one) => (one.settled_fen ?? 0) > 0)) {
        await test.step('the school hands its claim on finance in, and the county sees it', async () => {
            await use('office', desk, `/fees/claim?plan=${plan}`);
            await page.getByRole('button', { name: '申报', exact: true }).click();
            await expect(page.getByText('已申报，未到账').first()).toBeVisible();
            await luoshi.look('close-claim');
            await use('yuelu', desk, '/fees/claim');
            await expect(page.getByText('已申报，未到账').first()).toBeVisible();
            await lookAtBoth('close-claims-county');
        });
    }

    await test.step('the books are locked and the accounts published', async () => {
        await use('head', desk, closePage);
        const dialog = page.getByRole('dialog');
        await page.getByRole('button', { name: '锁账' }).click();
        await expect(dialog.getByText('办理以后不能撤销。')).toBeVisible();
        await luoshi.look('close-lock-ask');
        await dialog.getByRole('button', { name: '确认锁账' }).click();
        await expect(dialog).toBeHidden();
        await expect(step(page, '锁账')).toContainText('已完成');
        await page.getByRole('button', { name: '公布收支' }).click();
        await dialog.getByRole('button', { name: '确认公布' }).click();
        await expect(dialog).toBeHidden();
        await expect(step(page, '公布收支')).toContainText('已完成');
        await lookAtBoth('close-done');
    });

    await test.step('nothing is booked into a locked term, and the page says why; what was agreed is still paid', async () => {
        await use('office', desk, '/spending');
        const enter = page.getByRole('button', { name: '登记支出' });
        await expect(enter).toHaveAttribute('aria-disabled', 'true');
        await expect(enter).toHaveAccessibleDescription('这个学期的账已经锁定，请登记到当前学期');
        await expect(page.getByRole('button', { name: '登记补助到账' }), 'finance pays later').not.toHaveAttribute('aria-disabled', 'true');
        await luoshi.look('close-locked');
        const { csrf } = (await (await page.request.get(`${server.origin}/api/session`)).json()) as { csrf: string };
        const spending = { id: newId(), plan, kind: 'consumables', amount_fen: 10000, words: '彩纸', document: '发票 9', day: lastDay, county };
        const refused = await page.request.post(`${server.origin}/api/spending`, { data: spending, headers: { 'X-CSRF-Token': csrf } });
        expect(refused.status()).toBe(409);
        expect(await refused.text()).toContain('2026—2027 学年秋季学期的账已经锁定');
        await luoshi.open(`/pay/sheets/${sheet}`);
        await page.getByRole('button', { name: '登记付款' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel(/^文件或票据号/).fill('网银回单 77');
        await dialog.getByRole('button', { name: '提交' }).click();
        await expect(dialog).toBeHidden();
        await expect(page.getByText('已付款').first()).toBeVisible();
    });

    await test.step('anybody reads the accounts without signing in', async () => {
        const { accounts } = await close();
        await use(undefined, phone, '/public/accounts');
        await page.getByRole('searchbox', { name: '学校名称' }).fill('岳麓区样例');
        await page.getByRole('button', { name: '查找' }).click();
        await page.getByRole('link', { name: '岳麓区样例小学' }).click();
        await page.getByRole('link', { name: '2026—2027 学年秋季学期' }).click();
        const yuan = (accounts.closing_fen / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
        await expect(page.getByRole('row', { name: new RegExp(`^期末结余 .*${yuan}`) })).toBeVisible();
        await expect(page.getByRole('main')).not.toContainText(child.name);
        await luoshi.look('close-portal');
        await page.setViewportSize(desk);
        await luoshi.look('close-portal-wide');
    });

    await test.step('what cannot be collected is written off by approval: the school asks, the county confirms', async () => {
        const { items } = await as<{ items: { id: string; open_fen: number }[] }>('office', 'get', `/api/fees/plans/${plan}/bills?state=open&limit=200`);
        const [owed] = items;
        if (!owed) throw new Error('every bill of the closed term is paid');
        await use('office', desk, `/fees/bills/${owed.id}`);
        const panel = page.getByRole('region', { name: '无法收回' });
        const dialog = page.getByRole('dialog');
        await panel.getByRole('button', { name: '提交核销' }).click();
        await dialog.getByLabel(/^批准文号/).fill('岳财资〔2026〕3号');
        await dialog.getByLabel(/^理由/).fill('全家搬离，多次联系不上');
        await dialog.getByRole('button', { name: '提交核销' }).click();
        await expect(dialog).toBeHidden();
        await expect(panel.getByText('等待县教育局确认。')).toBeVisible();
        await expect(panel.getByRole('button'), 'who asked does not confirm').toHaveCount(0);
        await use('yuelu', desk, `/fees/bills/${owed.id}`);
        await expect(panel.getByText('岳财资〔2026〕3号')).toBeVisible();
        await panel.scrollIntoViewIfNeeded();
        await luoshi.look('write-off-to-confirm', panel);
        await panel.getByRole('button', { name: '确认核销' }).click();
        await expect(panel.getByText(/确认核销，不再向家长收取。$/)).toBeVisible();
        await use('office', desk, `/fees/bills/${owed.id}`);
        await expect(panel.getByRole('button', { name: '恢复收取' })).toBeVisible();
        // It stands in the books that are open, which no plan leads to yet.
        await luoshi.open(`/fees/ledger?plan=${plan}`);
        await page.getByRole('button', { name: '锁账以后的款项记在后面学期的账里，去看' }).click();
        await expect(page.getByText('2026—2027 学年春季学期的账', { exact: false })).toBeVisible();
        await expect(page.getByText('借贷平衡：全部借方与贷方之差为 0。')).toBeVisible();
        await expect(page.getByRole('row').filter({ has: page.getByRole('button', { name: '核销的应收服务费' }) })).toContainText((owed.open_fen / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ','));
        await luoshi.look('write-off-books');
    });

    await test.step('the school merges; what is left of its money is carried over once', async () => {
        const merged = '2027-02-22';
        await at(`${merged}T09:00:00+08:00`);
        await server.doJobs(); // the plan ends with its term
        const found = await as<{ items: { id: string; code: string }[] }>('keeper', 'get', '/api/bodies/search?text=430104-sample-school-2');
        const goesOn = found.items.find((one) => one.code === '430104-sample-school-2')?.id;
        await as('keeper', 'post', `/api/bodies/${goesOn}/merge`, { merged: [school], effective: merged, document: '岳教发〔2027〕2号', reason: '布局调整', county });
        await server.doJobs();
        // Rights over the merged school ended with it: whoever keeps the books of the other has them from its post there.
        const { account } = await as<{ account: string }>('office', 'get', '/api/session');
        const post = await as<{ id: string }>('keeper', 'post', '/api/posts', { body: goesOn, title: '财务岗', unit: '', opened: merged, county });
        await as('secadmin', 'post', '/api/grants', { account, county, role: 'school_office', post: post.id, reason: '并入后负责财务' });

        await use('office', desk, '/fees/ledger');
        const panel = page.getByRole('region', { name: '学校撤并的账' });
        await panel.getByRole('link', { name: /^岳麓区样例小学的账/ }).click();
        await expect(panel.getByText(/^余额：学校银行账户 /)).toBeVisible();
        await panel.scrollIntoViewIfNeeded();
        await luoshi.look('carried-balances', panel);
        await panel.getByRole('button', { name: '把余额结转到岳麓区样例第二小学' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel(/^依据/).fill('资产交接清单 1 号');
        await dialog.getByRole('button', { name: '结转', exact: true }).click();
        await expect(dialog).toBeHidden();
        await expect(panel.getByText(/余额已结转到岳麓区样例第二小学/).first()).toBeVisible();
        await expect(panel.getByRole('button', { name: /^把余额结转到/ }), 'once').toHaveCount(0);
        await luoshi.open('/fees/ledger');
        await expect(panel.getByText(/接收岳麓区样例小学结转来的余额/).first()).toBeVisible();
        const left = (id: string | undefined) => as<{ accounts: { account: string; after_fen: number }[] }>('office', 'get', `/api/fees/schools/${id}/ledger?school_year=2026&term=spring&fund=service`);
        const held = (books: Awaited<ReturnType<typeof left>>) => books.accounts.filter((one) => one.account === 'bank' || one.account === 'counter').reduce((sum, one) => sum + one.after_fen, 0);
        expect(held(await left(school)), 'nothing is left in the old books').toBe(0);
        expect(held(await left(goesOn))).toBeGreaterThan(0);
    });
});
