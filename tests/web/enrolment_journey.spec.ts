// Enrolment from the school's plan to the seat: a round is planned and announced, families consent and put their wishes into order with a receipt, the class
// teacher enters for a family that confirms it, a full course has a waiting list, and the place that comes free is offered and accepted.
import type { Page } from '@playwright/test';
import { ClockServer } from './support/clock_server';
import { expect, Luoshi, test, type Person } from './support/luoshi';

const desk = { width: 1280, height: 900 };
const telephone = { width: 360, height: 740 };

interface Child {
    readonly pupil: string;
    readonly name: string;
    readonly class_name: string;
}

async function as(luoshi: Luoshi, page: Page, person: Person, size: { width: number; height: number }, path: string): Promise<void> {
    // Left open, the page before would ask once more, without a session.
    await luoshi.settled();
    await page.goto('about:blank');
    await page.context().clearCookies();
    await page.setViewportSize(size);
    await luoshi.open(path, person);
}
async function children(luoshi: Luoshi, page: Page): Promise<Child[]> {
    return (await (await page.context().request.get(`${luoshi.origin}/api/enrolment/children`)).json()) as Child[];
}
// What a browser's input for a time takes, in Beijing's time.
const local = (at: Date) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' }).format(at).replace(' ', 'T');

async function untilOpen(luoshi: Luoshi, page: Page, title: string): Promise<void> {
    await expect
        .poll(
            async () => {
                const { items } = (await (await page.context().request.get(`${luoshi.origin}/api/public/enrolment/rounds`)).json()) as { items: { title: string; state: string }[] };
                return items.find((round) => round.title === title)?.state;
            },
            { timeout: 150_000, intervals: [2_000] },
        )
        .toBe('open');
}

// A school of its own: other tests write plans for the sample's school, and the newest is offered first.
let server: ClockServer;
test.beforeAll(async () => {
    server = await ClockServer.start(new Date().toISOString());
});
test.afterAll(() => server.stop());

test('a round from the announcement to the accepted offer', async ({ page }, info) => {
    const luoshi = new Luoshi(page, server.origin, info.project.name);
    // One journey at both sizes: desk pages at a desk's width, phone pages at the narrowest.
    test.skip(luoshi.size === 'desk', 'the journey changes its size itself');
    test.setTimeout(300_000);
    page.setDefaultTimeout(15_000);
    const title = '围棋先到先得';

    // The school plans: nothing is chosen beforehand.
    await as(luoshi, page, 'office', desk, '/enrolment');
    await page.getByRole('link', { name: '拟定轮次' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '拟定报名轮次' })).toBeVisible();
    await luoshi.settled();
    await expect(page.getByRole('row', { name: /围棋/ }).getByRole('checkbox')).not.toBeChecked();
    await page.getByLabel('轮次名称').fill(title);
    await page.getByRole('radio', { name: /先到先得/ }).first().check();
    // Far enough away to be announced in time on a slow machine; the clock goes there by itself later.
    const opens = new Date(Math.ceil((Date.now() + 600_000) / 60_000) * 60_000);
    await page.getByLabel('开始', { exact: false }).first().fill(local(opens));
    await page.getByLabel('结束', { exact: false }).first().fill(local(new Date(opens.getTime() + 7 * 86_400_000)));
    await page.getByRole('row', { name: /围棋/ }).getByRole('checkbox').check();
    await page.getByLabel('围棋的名额').fill('1');
    await luoshi.look('enrolment-plan');
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByText('拟定中')).toBeVisible();
    await luoshi.look('enrolment-planned');
    await page.getByRole('button', { name: '公布' }).click();
    await expect(page.getByText('已公布', { exact: true }).first()).toBeVisible();
    const cockpit = new URL(page.url()).pathname;
    await luoshi.look('enrolment-announced');

    // A parent reads the agreement of the elder child, which nobody has decided yet, and agrees.
    await as(luoshi, page, 'parent', telephone, '/m/enrolment');

    const own = await children(luoshi, page);
    const older = own.find((child) => child.class_name.startsWith('五'));
    const small = own.find((child) => child.class_name.startsWith('二'));
    if (!older || !small) throw new Error('the sample family has a child in grade 5 and one in grade 2');
    await page.getByRole('link', { name: new RegExp(older.name) }).click();
    await expect(page.getByText('尚未决定')).toBeVisible();
    await luoshi.look('enrolment-child-undecided');
    await page.getByRole('link', { name: '先看协议，再决定' }).click();
    await page.getByRole('link', { name: '课后服务协议' }).click();
    await expect(page.getByText('一、服务性质')).toBeVisible();
    await page.getByRole('button', { name: '同意', exact: true }).click();
    await expect(page.getByText('已记录：您同意。')).toBeVisible();

    // The class teacher enters wishes for the family; the family has the last word.
    await untilOpen(luoshi, page, '第一轮报名');
    await as(luoshi, page, 'teacher', desk, '/own-enrolment');
    await luoshi.look('enrolment-own-classes');
    await page.getByRole('link', { name: /五年级1班.*第一轮报名/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: /五年级1班/ })).toBeVisible();
    await page.getByRole('button', { name: new RegExp(`代录.*${older.name}`) }).click();
    const entry = page.getByRole('dialog');
    await entry.getByLabel(/第 1 志愿/).selectOption({ index: 1 });
    await entry.getByLabel(/依据/).fill('家长昨日来校当面说明');
    await luoshi.look('enrolment-entry');
    await entry.getByRole('button', { name: '录入' }).click();
    await expect(page.getByText('待家长确认').first()).toBeVisible();
    await expect(page.getByText('没有家长同意，不能代录').first()).toBeVisible();
    await luoshi.look('enrolment-class');
    // The base service, with its days, for the same family.
    await page.getByRole('button', { name: new RegExp(`托管、退课、候补.*${older.name}`) }).click();
    const acting = page.getByRole('dialog');
    await expect(acting.getByLabel(/^办什么/)).toHaveValue('base');
    await acting.getByLabel('周一').check();
    await acting.getByLabel('周三').check();
    await acting.getByLabel(/依据/).fill('家长昨日来校当面说明');
    await luoshi.look('enrolment-act-for-family');
    await acting.getByRole('button', { name: '录入' }).click();
    await expect(acting).toBeHidden();
    await expect(page.getByRole('row').filter({ hasText: older.name }).getByText('周一、周三')).toBeVisible();
    // On a phone the class is a list: what can be done stands with each child, not beyond the edge.
    await page.setViewportSize(telephone);
    const card = page.getByRole('list', { name: /五年级1班/ }).getByRole('listitem').filter({ hasText: older.name });
    const act = await card.getByRole('button', { name: /^代录/ }).boundingBox();
    expect((act?.x ?? telephone.width) + (act?.width ?? 0)).toBeLessThanOrEqual(telephone.width);
    await luoshi.look('enrolment-class-narrow');
    await page.setViewportSize(desk);
    await page.getByRole('link', { name: '打印纸质报名表' }).click();
    await expect(page.getByRole('button', { name: '打印 0 份' })).toHaveAttribute('aria-disabled', 'true');
    await page.getByRole('checkbox').first().check();
    await expect(page.getByText('参加课后服务完全自愿')).toBeVisible();
    await luoshi.look('enrolment-paper');
    // The base service has its own form, which needs no round.
    await as(luoshi, page, 'teacher', desk, '/own-enrolment');
    await page.getByRole('link', { name: /五年级1班.*基础托管/ }).click();
    await page.getByRole('link', { name: '打印纸质托管报名表' }).click();
    await expect(page.getByRole('button', { name: '打印 0 份' })).toHaveAttribute('aria-disabled', 'true');
    await page.getByRole('checkbox', { name: older.name }).check();
    const sheet = page.getByRole('article');
    await expect(sheet.getByText('参加课后服务完全自愿')).toBeVisible();
    await expect(sheet.getByRole('row')).not.toHaveCount(1);
    await luoshi.look('enrolment-base-paper');
    await page.getByRole('link', { name: '打印纸质协议' }).click();
    // The form that is left has the same check box, already ticked.
    await expect(page.getByRole('heading', { level: 1, name: '打印纸质协议' })).toBeVisible();
    await page.getByRole('checkbox', { name: older.name }).check();
    await expect(sheet.getByText('一、服务性质')).toBeVisible();
    await expect(sheet.getByText('□ 同意')).toBeVisible();

    await as(luoshi, page, 'parent', telephone, `/m/enrolment/${older.pupil}`);
    await expect(page.getByRole('heading', { name: /班主任代您录入了志愿/ })).toBeVisible();
    await luoshi.look('enrolment-entry-to-confirm');
    // Two entries wait: the wishes are right, the days of the base service are not.
    const entered = (what: string) => page.locator('section').filter({ has: page.getByRole('heading', { name: `班主任代您录入了${what}` }) });
    await entered('基础托管').getByRole('button', { name: '不对，撤销' }).click();
    await expect(entered('基础托管')).toHaveCount(0);
    await entered('志愿').getByRole('button', { name: '无误' }).click();
    await expect(page.getByRole('heading', { name: /班主任代您录入了志愿/ })).toHaveCount(0);

    // Wishes in one's own order, checked, handed in, with a receipt.
    await page.getByRole('link', { name: /第一轮报名/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: '第一轮报名' })).toBeVisible();
    await page.getByRole('button', { name: /加入志愿/ }).and(page.locator(':not([aria-disabled="true"])')).first().click();
    const order = page.getByRole('list', { name: /志愿顺序/ });
    await expect(order.getByRole('listitem')).toHaveCount(2);
    const second = (await order.getByRole('listitem').nth(1).locator('.grow').innerText()).trim();
    await order.getByRole('button', { name: new RegExp(`上移.*${second}`) }).click();
    await expect(order.getByRole('listitem').first()).toContainText(second);
    await luoshi.look('enrolment-choose');
    await page.getByRole('button', { name: '下一步：核对' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '核对志愿' })).toBeVisible();
    await luoshi.look('enrolment-check');
    await page.getByRole('button', { name: '提交' }).click();
    await expect(page.getByText('回执编号')).toBeVisible();
    await expect(page.getByText(`第 1 志愿：${second}`)).toBeVisible();
    await luoshi.look('enrolment-receipt');

    // First come: the younger child, whose parent agreed before, takes the only seat.
    await server.goTo(new Date(opens.getTime() + 1_000).toISOString());
    await untilOpen(luoshi, page, title);
    await luoshi.open(`/m/enrolment/${small.pupil}`);
    await page.getByRole('link', { name: new RegExp(title) }).click();
    await page.getByRole('button', { name: /^报名.*围棋/ }).click();
    await expect(page.getByText('已报').first()).toBeVisible();
    await luoshi.look('enrolment-seat-taken');

    // The elder finds it full and waits.
    await luoshi.open(`/m/enrolment/${older.pupil}`);
    await page.getByRole('link', { name: new RegExp(title) }).click();
    await expect(page.getByRole('button', { name: /^报名.*围棋/ })).toHaveAttribute('aria-disabled', 'true');
    await page.getByRole('button', { name: /^候补.*围棋/ }).click();
    await expect(page.getByText('已加入“围棋”的候补。')).toBeVisible();
    await luoshi.open(`/m/enrolment/${older.pupil}`);
    await expect(page.getByText('候补第 1 位')).toBeVisible();
    await luoshi.look('enrolment-waiting');

    // The school adds a place: it goes to who waits.
    await as(luoshi, page, 'office', desk, cockpit);
    await expect(page.getByText('候补第 1 位').first()).toBeVisible();
    await page.getByRole('button', { name: /增加名额.*围棋/ }).click();
    await page.getByRole('dialog').getByLabel(/理由/).fill('另加一张棋桌');
    await page.getByRole('dialog').getByRole('button', { name: '增加名额' }).click();
    await expect(page.getByText(/^保留至/)).toBeVisible();
    await luoshi.look('enrolment-cockpit-offered');

    await as(luoshi, page, 'parent', telephone, `/m/enrolment/${older.pupil}`);
    await expect(page.getByRole('heading', { name: '“围棋”有了空位，为您保留' })).toBeVisible();
    await luoshi.look('enrolment-offer');
    await page.getByRole('button', { name: '接受' }).click();
    await expect(page.getByRole('heading', { level: 3, name: '围棋', exact: true })).toBeVisible();
    await expect(page.getByText('“围棋”有了空位，为您保留')).toHaveCount(0);
    await luoshi.look('enrolment-offer-accepted');

    // Anybody sees the board.
    await page.context().clearCookies();
    await luoshi.open(`/public${cockpit}`);
    await expect(page.getByText(title).first()).toBeVisible();
    await luoshi.look('enrolment-board');
});
