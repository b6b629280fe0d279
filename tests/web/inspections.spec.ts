// A double random draw from the plan to the published result: announced, typed by two officials, drawn, computed again by anybody; an inspector fills in the
// form where there is no network; a finding; publication. On a server of its own, whose clock the test moves.
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { ask } from './support/ask';
import { ClockServer } from './support/clock_server';
import { Luoshi, type Person } from './support/luoshi';

const morning = '2026-09-08T09:00:00+08:00';
const drawTime = '2026-09-09T10:30:00+08:00';
const source = '福利彩票3D第2026241期开奖号码';
const title = '2026 年秋季课后服务检查';
// One white pixel.
const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==', 'base64');

interface Seat {
    readonly luoshi: Luoshi;
    readonly page: Page;
    readonly context: BrowserContext;
}
let server: ClockServer;
test.beforeAll(async () => {
    server = await ClockServer.start(morning);
});
test.afterAll(() => server.stop());

async function sit(browser: Browser, person: Person | undefined, size: 'phone' | 'desk', time: string): Promise<Seat> {
    const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: size === 'phone' ? { width: 390, height: 844 } : { width: 1440, height: 900 }, hasTouch: size === 'phone' });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.clock.install({ time: new Date(time) });
    const luoshi = new Luoshi(page, server.origin, size);
    if (person) await luoshi.signIn(person);
    return { luoshi, page, context };
}
async function typeValue(seat: Seat, path: string, button: string): Promise<void> {
    await seat.luoshi.open(path);
    await seat.page.getByRole('textbox', { name: /^公开值/ }).fill('857');
    await seat.page.getByRole('button', { name: button }).click();
}
// What is met, with what was counted; the caller changes one of them.
async function fillIn(page: Page): Promise<void> {
    for (const code of ['A1', 'A2', 'B2', 'C1', 'E1', 'E2']) await page.getByRole('group', { name: new RegExp(`^${code} `) }).getByRole('radio', { name: '是' }).check();
    await page.getByRole('group', { name: /^B1 / }).getByRole('textbox').first().fill('5');
    await page.getByRole('group', { name: /^D1 / }).getByRole('radio', { name: '每天齐全' }).check();
    await page.getByRole('group', { name: /^F1 / }).getByRole('textbox').first().fill('6');
    await page.getByRole('group', { name: /^F2 / }).getByRole('textbox').first().fill('普遍满意');
    await page.getByRole('group', { name: /^E2 / }).locator('input[type=file]').setInputFiles({ name: 'gate.png', mimeType: 'image/png', buffer: pixel });
    await expect(page.getByRole('group', { name: /^E2 / }).getByRole('img', { name: '照片 1' })).toBeVisible();
}

test('a plan becomes a draw, a visit without a network, a finding and a published result', async ({ browser }, info) => {
    test.skip(info.project.name !== 'desk', 'it brings its own devices, so it runs once');
    test.setTimeout(300_000);
    let drawPath = '';

    await test.step('the office writes and publishes a plan and announces the draw', async () => {
        const { luoshi, page, context } = await sit(browser, 'yuelu', 'desk', morning);
        await luoshi.open('/inspections/plans');
        await luoshi.look('inspections-plans');
        await page.getByRole('link', { name: '新建检查计划' }).first().click();
        await page.getByLabel('名称').fill(title);
        await page.getByLabel('检查事项').fill('课后服务收费\n课后服务安全');
        await page.getByLabel('抽取数量').selectOption({ label: '按数量（所）' });
        for (const risk of ['高风险', '中风险', '低风险']) await page.getByLabel(risk).fill('1');
        await luoshi.look('inspections-plan-new');
        await page.getByRole('button', { name: '保存' }).click();
        await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
        await page.getByRole('button', { name: '公布计划' }).click();
        await expect(page.getByRole('heading', { name: '公告抽取' })).toBeVisible();
        await luoshi.look('inspections-plan');
        await page.getByLabel('公开值的出处').fill(source);
        await page.getByLabel('抽取日期').fill('2026-09-09');
        await page.getByLabel('抽取时刻').fill('10:00');
        await page.getByLabel('检查截止').fill('2026-09-30');
        await page.getByRole('button', { name: '公告', exact: true }).click();
        await page.waitForURL(/inspections\/draws\//);
        drawPath = new URL(page.url()).pathname;
        await expect(page.getByText('公告的抽取时间是')).toBeVisible();
        await luoshi.look('inspections-draw-announced');
        for (const [path, name] of [['/inspections/inspectors', 'inspections-inspectors'], ['/inspections/templates', 'inspections-templates']] as const) {
            await luoshi.open(path);
            await luoshi.look(name);
        }
        await page.getByRole('link', { name: /第 1 版/ }).click();
        await luoshi.look('inspections-template');
        await context.close();
    });

    await test.step('two officials type the public value, one after the other; then it is drawn', async () => {
        await server.goTo(drawTime);
        const first = await sit(browser, 'yuelu', 'desk', drawTime);
        await typeValue(first, drawPath, '录入公开值');
        await expect(first.page.getByText('录入人不能自己核对')).toBeVisible();
        const second = await sit(browser, 'leader', 'desk', drawTime);
        await typeValue(second, drawPath, '核对公开值');
        await second.page.getByRole('button', { name: '抽取', exact: true }).click();
        await expect(second.page.getByRole('heading', { name: '抽取结果' })).toBeVisible();
        await second.luoshi.look('inspections-draw-drawn');
        await first.context.close();
        await second.context.close();
    });

    const publicPath = `/public/inspection-draws/${drawPath.split('/').at(-1) ?? ''}`;
    await test.step('anybody computes it again', async () => {
        for (const size of ['desk', 'phone'] as const) {
            const { luoshi, page, context } = await sit(browser, undefined, size, drawTime);
            await luoshi.open('/public/inspection-draws');
            await luoshi.look('inspections-public-draws');
            await luoshi.open(publicPath);
            await page.getByRole('button', { name: '重新计算' }).click();
            await expect(page.getByText('一致：重新计算的结果与公布的结果完全相同')).toBeVisible();
            await luoshi.look('inspections-public-draw');
            await context.close();
        }
    });

    let school = '';
    await test.step('the inspector fills in the form without a network', async () => {
        const { luoshi, page, context } = await sit(browser, 'inspector', 'phone', drawTime);
        await luoshi.open('/m/inspections');
        await luoshi.look('inspections-mine');
        await luoshi.keptOnThePhone('FormPage');
        await context.setOffline(true);
        luoshi.expected.push(/ERR_INTERNET_DISCONNECTED|Failed to fetch|net::/);
        const card = page.getByRole('listitem').filter({ hasText: title }).first();
        school = (await card.getByRole('heading').innerText()).trim();
        await card.getByRole('link', { name: school }).click();
        await expect(page.getByText('现在没有网络')).toBeVisible();
        await fillIn(page);
        const consent = page.getByRole('group', { name: /^A1 / });
        await consent.getByRole('radio', { name: '否' }).check();
        await page.getByRole('button', { name: '签字并提交' }).click();
        await expect(page.getByRole('alert').filter({ hasText: '还有 1 项没有填完整' })).toBeVisible();
        await consent.getByRole('textbox').fill('抽查 20 份同意书，3 份晚于收费');
        // One's own name only: the other signs in the own account.
        await expect(page.getByLabel(/^本人 /)).toHaveCount(1);
        await page.getByLabel(/^本人 样例·督学甲/).check();
        await page.getByRole('textbox', { name: '学校代表' }).fill('王校长');
        await luoshi.look('inspections-form');
        await page.getByRole('button', { name: '签字并提交' }).click();
        await expect(page.getByText('检查表已存在手机上').first()).toBeVisible();

        // The phone's browser throws the page away and opens it again, still without a network.
        await page.reload();
        await expect(page.getByText('检查表已存在手机上').first()).toBeVisible();
        await context.setOffline(false);
        await expect(page.getByText('等 样例·督学乙 用自己的账号会签')).toBeVisible({ timeout: 45_000 });
        await luoshi.look('inspections-form-sent');

        // Taken back with a reason, what was filled in is there again; signed anew.
        await page.getByRole('button', { name: '收回检查表' }).click();
        await page.getByLabel('收回的理由').fill('漏签学校意见');
        await page.getByRole('button', { name: '收回检查表' }).click();
        await expect(page.getByText('样例·督学甲 于', { exact: false }).filter({ hasText: '收回：漏签学校意见' })).toBeVisible();
        await page.getByLabel(/^本人 样例·督学甲/).check();
        await page.getByRole('textbox', { name: '学校代表' }).fill('王校长');
        await page.getByRole('button', { name: '签字并提交' }).click();
        await expect(page.getByText('等 样例·督学乙 用自己的账号会签')).toBeVisible({ timeout: 45_000 });
        await context.close();
    });

    await test.step('the other reads it, looks at the school and signs without a network; only then it is in', async () => {
        const before = await ask<{ items: { state: string; title: string; body_name: string }[] }>(server.origin, 'leader', 'get', '/api/inspection-tasks?state=countersigning');
        expect(before.items.find((row) => row.title === title)).toMatchObject({ body_name: school });
        const { luoshi, page, context } = await sit(browser, 'inspector2', 'phone', drawTime);
        await luoshi.open('/m/inspections');
        await luoshi.keptOnThePhone('FormPage');
        const card = page.getByRole('listitem').filter({ hasText: title }).filter({ hasText: '请打开看过后会签' });
        await expect(card).toHaveCount(1);
        await card.getByRole('link', { name: school }).click();
        await expect(page.getByText('抽查 20 份同意书，3 份晚于收费')).toBeVisible();
        await page.getByRole('button', { name: '查看该校情况' }).click();
        await expect(page.getByText(/已记录：共查看 1 次，最近一次是 样例·督学乙/)).toBeVisible();
        await luoshi.look('inspections-countersign');
        await page.getByRole('button', { name: '拒签', exact: true }).click();
        await page.getByRole('button', { name: '确认拒签' }).click();
        await expect(page.getByRole('alert').filter({ hasText: '请写明拒签理由' })).toBeVisible();
        await page.getByRole('button', { name: '取消' }).click();
        await context.setOffline(true);
        luoshi.expected.push(/ERR_INTERNET_DISCONNECTED|Failed to fetch|net::/);
        await page.getByLabel(/^本人 样例·督学乙/).check();
        await page.getByRole('button', { name: '会签', exact: true }).click();
        await expect(page.getByText('已存在手机上，有网络时自动上传。').first()).toBeVisible();
        await context.setOffline(false);
        await expect(page.getByText('发现问题 1 个')).toBeVisible({ timeout: 45_000 });
        await luoshi.look('inspections-countersigned');
        await context.close();
    });

    await test.step('the school sees what was found; the leader publishes it; everybody reads it', async () => {
        const own = await ask<{ items: { id: string; title: string; body_name: string; findings: number }[] }>(server.origin, 'leader', 'get', '/api/inspection-tasks?state=submitted');
        const task = own.items.find((row) => row.title === title);
        expect(task).toMatchObject({ body_name: school, findings: 1 });
        const { luoshi, page, context } = await sit(browser, 'leader', 'desk', drawTime);
        await luoshi.open('/inspections/tasks');
        await luoshi.look('inspections-tasks');
        await page.getByRole('row').filter({ hasText: title }).filter({ hasText: '已提交' }).getByRole('link', { name: school }).click();
        await expect(page.getByText('抽查 20 份同意书，3 份晚于收费').first()).toBeVisible();
        await expect(page.getByText(/样例·督学甲、样例·督学乙|样例·督学乙、样例·督学甲/)).toBeVisible();
        await expect(page.getByRole('heading', { name: '检查人员查看记录' })).toBeVisible();
        await expect(page.getByRole('heading', { name: '收回过的检查表' })).toBeVisible();
        await luoshi.look('inspections-task');
        await page.getByRole('button', { name: '公布结果' }).click();
        await expect(page.getByText('已公布').first()).toBeVisible();
        await luoshi.open('/public/inspection-results');
        await expect(page.getByRole('listitem').filter({ hasText: school }).filter({ hasText: '发现问题' })).toBeVisible();
        await luoshi.look('inspections-results');
        await context.close();
    });

    await test.step('thirty days later the visit is not there for the inspectors any more', async () => {
        const { items } = await ask<{ items: { id: string; title: string }[] }>(server.origin, 'leader', 'get', '/api/inspection-tasks?state=published');
        const task = items.find((row) => row.title === title);
        await server.goTo('2026-10-10T10:30:00+08:00');
        const { luoshi, page, context } = await sit(browser, 'inspector', 'phone', '2026-10-10T10:30:00+08:00');
        luoshi.expected.push(/404/);
        await luoshi.open(`/m/inspections/${task?.id ?? ''}`);
        await expect(page.getByText('没有这项检查任务，或者您看不到它')).toBeVisible();
        await context.close();
    });
});
