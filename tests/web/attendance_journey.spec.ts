// An afternoon at the sample school: a family asks leave and takes a pick-up code, the teacher takes the register in a hall without a network, somebody
// else has written the same register meanwhile, the child is handed over by its code, and what was closed wrong is put right by two people.
// The school day runs on a server of its own whose clock stands at that afternoon: the register opens at no other hour.
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { ask, newId } from './support/ask';
import { Luoshi, type Person } from './support/luoshi';
import { ClockServer } from './support/clock_server';

const afternoon = '2026-09-15T15:56:00+08:00'; // a Tuesday
const before = '2026-09-15T15:40:00+08:00'; // whoever joins once the session has begun, at 15:50, sits in it from the next day
const yesterday = '2026-09-14';

interface Seat {
    readonly luoshi: Luoshi;
    readonly page: Page;
    readonly context: BrowserContext;
}
let server: ClockServer;
test.beforeAll(async () => {
    server = await ClockServer.start(before);
});
test.afterAll(() => server.stop());

// Somebody with a device of their own, whose clock is the school's.
async function sit(browser: Browser, person: Person, size: 'phone' | 'desk'): Promise<Seat> {
    const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: size === 'phone' ? { width: 360, height: 780 } : { width: 1440, height: 900 }, hasTouch: size === 'phone' });
    const page = await context.newPage();
    await page.clock.install({ time: new Date(afternoon) });
    // Chromium forgets for a moment, while it opens a page again, that it has no network, and what waited was sent; this does not forget.
    await page.addInitScript(() => {
        const real = window.fetch.bind(window);
        window.fetch = (...asked) => (sessionStorage.getItem('no-network') ? Promise.reject(new TypeError('Failed to fetch')) : real(...asked));
    });
    const luoshi = new Luoshi(page, server.origin, size);
    await luoshi.signIn(person);
    return { luoshi, page, context };
}
interface Child {
    readonly pupil: string;
    readonly name: string;
    readonly county: string;
    readonly class_name: string;
}
// The family says yes to the service and chooses every day: the ways of the pages for it have tests of their own.
async function join(child: Child): Promise<void> {
    const [first] = await ask<{ agreement: { id: string; sha256: string } }[]>(server.origin, 'parent', 'get', `/api/children/${child.pupil}/agreements`);
    const { id, sha256 } = first?.agreement ?? { id: '', sha256: '' };
    await ask(server.origin, 'parent', 'post', `/api/children/${child.pupil}/consents`, { id: newId(), county: child.county, agreement: id, text_sha256: sha256, decision: 'given' });
    const { plan } = await ask<{ plan: string }>(server.origin, 'parent', 'get', `/api/enrolment/children/${child.pupil}`);
    await ask(server.origin, 'parent', 'post', '/api/enrolment/base-places', { id: newId(), plan, pupil: child.pupil, weekdays: [1, 2, 3, 4, 5], county: child.county });
}

test('an afternoon: leave, register without a network, a conflict, hand-over by code, correction', async ({ browser }, info) => {
    test.skip(info.project.name !== 'phone', 'it brings its own devices, so it runs once');
    test.setTimeout(480_000);
    const family = await sit(browser, 'parent', 'phone');
    const teacher = await sit(browser, 'teacher', 'phone');
    const head = await sit(browser, 'head', 'desk');
    const children = (await ask<{ children: Child[] }>(server.origin, 'parent', 'get', '/api/attendance/children')).children;
    const elder = children.find((c) => c.class_name.startsWith('五年级'));
    const younger = children.find((c) => c.class_name.startsWith('二年级'));
    if (!elder || !younger) throw new Error('the sample parent has no child in grades two and five');

    let code = '';
    await test.step('the family sees the day, asks leave for tomorrow and takes a code', async () => {
        await join(elder);
        await join(younger);
        await server.goTo(afternoon);
        const { page, luoshi } = family;
        await luoshi.open('/m/');
        await page.getByRole('navigation').getByRole('link', { name: '今天' }).click();
        await expect(page.getByRole('heading', { level: 2, name: elder.name })).toBeVisible();
        await luoshi.look('attendance-family-today');

        await page.getByRole('article').filter({ hasText: younger.name }).getByRole('link', { name: '请假' }).click();
        await page.getByLabel('从哪天').fill('2026-09-16');
        await page.getByLabel('到哪天').fill('2026-09-16');
        await expect(page.getByText('按时', { exact: true }).first()).toBeVisible();
        await luoshi.look('attendance-leave');
        await page.getByRole('button', { name: '提交请假' }).click();
        await expect(page.getByRole('heading', { name: '请假记录' })).toBeVisible();
        await luoshi.look('attendance-leave-asked');

        await page.getByRole('link', { name: '返回今天' }).click();
        await page.getByRole('article').filter({ hasText: elder.name }).getByRole('link', { name: '接送码' }).click();
        await page.getByRole('button', { name: '取接送码' }).click();
        const digits = page.getByText(/^\d{3} \d{3}$/);
        await expect(digits).toBeVisible();
        await expect(page.getByRole('img', { name: '接送二维码' })).toBeVisible();
        code = (await digits.innerText()).replace(' ', '');
        await luoshi.look('attendance-code');
    });

    let session = '';
    await test.step('the teacher takes the register without a network', async () => {
        const { page, luoshi, context } = teacher;
        await luoshi.open('/m/today');
        const card = page.getByRole('article').filter({ hasText: '应到' }).first();
        await expect(card).toContainText('15:50');
        await luoshi.look('attendance-teacher-today');
        await luoshi.keptOnThePhone('RegisterPage');

        await page.evaluate(() => sessionStorage.setItem('no-network', 'yes'));
        await context.setOffline(true);
        luoshi.expected.push(/ERR_INTERNET_DISCONNECTED|Failed to fetch|net::/);
        await card.getByRole('link', { name: /^点名/ }).click();
        await expect(page.getByText('现在没有网络')).toBeVisible();
        await page.waitForURL(/register\//);
        session = page.url().split('/').at(-1) ?? '';
        await page.getByRole('radiogroup', { name: `${elder.name} 的到课情况` }).getByRole('radio', { name: '迟到' }).click();
        await luoshi.look('attendance-register-offline');
        await page.getByRole('button', { name: '确认点名' }).click();
        await expect(page.getByText('已确认，等待提交')).toBeVisible();

        // The phone's browser throws the page away and opens it again, still without a network.
        await page.reload();
        await expect(page.getByText('已确认，等待提交')).toBeVisible();
        await expect(page.getByRole('radiogroup', { name: `${elder.name} 的到课情况` }).getByRole('radio', { name: '迟到' })).toBeChecked();
        await luoshi.look('attendance-register-kept');
    });

    await test.step('the head has written the same register meanwhile: both are shown and the teacher decides', async () => {
        const view = await ask<{ pupils: { pupil: string }[]; version: number; session: { county: string } }>(server.origin, 'head', 'get', `/api/attendance/sessions/${session}/register`);
        expect(view.version).toBe(0);
        await ask(server.origin, 'head', 'put', `/api/attendance/sessions/${session}/register`, {
            id: newId(),
            county: view.session.county,
            base_version: 0,
            device_at: null,
            marks: view.pupils.map((p) => ({ pupil: p.pupil, mark: p.pupil === elder.pupil ? 'absent' : 'present' })),
        });
        const { page, luoshi, context } = teacher;
        await page.evaluate(() => sessionStorage.removeItem('no-network'));
        await context.setOffline(false);
        const sheet = page.getByRole('dialog');
        await expect(sheet.getByText('两份点名不一致')).toBeVisible({ timeout: 45_000 });
        await expect(sheet.getByText('对方的：缺席')).toBeVisible();
        await luoshi.look('attendance-conflict');
        // Looking away decides nothing.
        await sheet.getByRole('button', { name: '关闭' }).click();
        await page.getByRole('button', { name: '去处理' }).click();
        await page.getByRole('radio', { name: '我的：迟到' }).check();
        await page.getByRole('button', { name: '按选择提交' }).click();
        await expect(page.getByText('已提交').first()).toBeVisible();
        const after = await ask<{ pupils: { pupil: string; mark: string }[]; version: number }>(server.origin, 'head', 'get', `/api/attendance/sessions/${session}/register`);
        expect(after.version).toBe(2);
        expect(after.pupils.find((p) => p.pupil === elder.pupil)?.mark).toBe('late');
        await luoshi.look('attendance-register-taken');
    });

    await test.step('the child is handed over by its code, once', async () => {
        const { page, luoshi } = teacher;
        await page.getByRole('link', { name: '交接' }).click();
        await expect(page.getByRole('heading', { name: /等待接走/ })).toBeVisible();
        await luoshi.look('attendance-hand-over');
        await page.getByLabel('输入家长的接送码').fill(code);
        await page.getByRole('button', { name: '核对' }).click();
        await expect(page.getByRole('main').getByText(new RegExp(`${elder.name}.*已交接`))).toBeVisible();
        await luoshi.look('attendance-handed-over');
        await family.luoshi.open('/m/today');
        await expect(family.page.getByRole('article').filter({ hasText: elder.name })).toContainText('离校');
        await family.luoshi.look('attendance-family-left');
    });

    await test.step('the desk sees the day', async () => {
        const { page, luoshi } = head;
        await luoshi.open('/attendance');
        await expect(page.getByRole('link', { name: '作业辅导' }).first()).toBeVisible();
        await luoshi.look('attendance-day');
        await page.getByRole('button', { name: /^记录巡课/ }).first().click();
        await page.getByRole('dialog').getByRole('spinbutton').fill('15');
        await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
        await expect(page.getByText('巡课已记录')).toBeVisible();
        await luoshi.open('/attendance/patrols');
        await luoshi.look('attendance-patrols');
    });

    await test.step('a closed register is corrected by two people', async () => {
        const { page, luoshi } = head;
        await luoshi.open('/attendance');
        await page.getByLabel('日期').fill(yesterday);
        await page.getByRole('link', { name: '作业辅导' }).first().click();
        // The day that is left says the same of its sessions.
        await page.waitForURL(/attendance\/sessions\//);
        await expect(page.getByText('已关闭').first()).toBeVisible();
        await luoshi.look('attendance-session');
        const closed = page.url().split('/').at(-1) ?? '';

        // The teacher looks at the same day on the phone.
        const phone = teacher.page;
        await teacher.luoshi.open('/m/today');
        await phone.getByLabel('日期').fill(yesterday);
        await phone.getByRole('article').filter({ hasText: '作业辅导' }).first().getByRole('link', { name: /^查看点名/ }).click();
        await phone.waitForURL(new RegExp(`register/${closed}`));
        await phone.getByRole('button', { name: /^申请更正/ }).first().click();
        await phone.getByLabel(/更正为/).selectOption('迟到');
        await phone.getByLabel(/理由/).fill('点名后才到，门卫有记录');
        await teacher.luoshi.look('attendance-correction-asked');
        await phone.getByRole('dialog').getByRole('button', { name: '申请更正' }).click();
        await expect(phone.getByText('更正已申请，等待另一人审核')).toBeVisible();

        await luoshi.open('/attendance/corrections');
        await expect(page.getByText('点名后才到，门卫有记录')).toBeVisible();
        await luoshi.look('attendance-corrections');
        await page.getByRole('button', { name: '同意' }).click();
        await expect(page.getByText('没有待审核的更正')).toBeVisible();
    });

    await test.step('an incident is recorded on the phone and followed at the desk; a ban is entered', async () => {
        await teacher.luoshi.open('/m/today');
        await teacher.page.getByRole('article').filter({ hasText: '应到' }).first().getByRole('link', { name: /^查看、关闭/ }).click();
        await teacher.page.waitForURL(new RegExp(`register/${session}`));
        await teacher.page.getByRole('button', { name: '登记安全事件' }).click();
        await teacher.page.getByLabel(/程度/).selectOption('较重');
        await teacher.page.getByLabel(/经过/).fill('课间奔跑摔倒，膝盖擦伤');
        await teacher.page.getByRole('checkbox', { name: elder.name }).check();
        await teacher.luoshi.look('attendance-incident-phone');
        await teacher.page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
        await expect(teacher.page.getByText('已登记')).toBeVisible();

        const { page, luoshi } = head;
        await luoshi.open('/attendance/incidents');
        await luoshi.look('attendance-incidents');
        await page.getByRole('link', { name: '课间奔跑摔倒，膝盖擦伤' }).click();
        await page.getByRole('button', { name: '上报县级教育部门' }).click();
        await page.getByRole('dialog').getByRole('textbox').fill('已电话报告区教育局值班室');
        await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
        await expect(page.getByText('已电话报告区教育局值班室')).toBeVisible();
        await luoshi.look('attendance-incident');

        await luoshi.open('/attendance/bans');
        await page.getByRole('button', { name: '登记不得接走的人' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel('查找学生').fill(younger.name);
        await dialog.getByLabel('查找学生').press('Enter');
        await expect(dialog.getByRole('option', { name: new RegExp(younger.name) })).toHaveCount(1);
        await dialog.getByLabel(/不得接走的人/).fill('样例·某人');
        await dialog.getByLabel(/理由/).fill('人身安全保护令');
        await dialog.getByLabel(/文书/).fill('（2026）样例民保令1号');
        await luoshi.look('attendance-ban-form');
        await dialog.getByRole('button', { name: '保存' }).click();
        await expect(page.getByText('（2026）样例民保令1号')).toBeVisible();
        await luoshi.look('attendance-bans');
    });

    await test.step('who is not collected is called for, rung by rung', async () => {
        await server.goTo('2026-09-15T18:35:00+08:00');
        await server.doJobs();
        const { page, luoshi } = head;
        // Half an hour without a click has ended the sessions.
        await luoshi.open('/attendance', 'head');
        await expect(page.getByText('已上报值班负责人').first()).toBeVisible();
        await luoshi.look('attendance-day-late');
        await teacher.luoshi.open('/m/today', 'teacher');
        await teacher.page.getByRole('article').filter({ hasText: '应到' }).first().getByRole('link', { name: /^交接/ }).click();
        await teacher.page.waitForURL(new RegExp(`hand-over/${session}`));
        await expect(teacher.page.getByText('已上报值班负责人').first()).toBeVisible();
        await teacher.luoshi.look('attendance-hand-over-late');
    });

    await test.step('the head on duty hands over, takes a register and closes it, from the page of the day', async () => {
        const { page, luoshi } = head;
        await page.getByRole('listitem').filter({ hasText: younger.name }).first().getByRole('link', { name: /^交接/ }).click();
        await page.waitForURL(/hand-over\//);
        await page.getByRole('button', { name: new RegExp(younger.name) }).first().click();
        await page.getByRole('dialog').getByRole('button', { name: /^监护人/ }).first().click();
        await expect(page.getByRole('main').getByText(new RegExp(`${younger.name}.*已交接`))).toBeVisible();
        await page.getByRole('link', { name: '返回当日情况' }).click();

        await page.getByRole('link', { name: /^点名\s*：/ }).first().click();
        await page.waitForURL(/register\//);
        const taken = /register\/([^?]+)/.exec(page.url())?.[1] ?? '';
        await page.getByRole('button', { name: '确认点名' }).click();
        await expect(page.getByText('已提交').first()).toBeVisible();
        await page.getByRole('link', { name: '返回当日情况' }).click();
        await page.locator(`a[href$="/attendance/sessions/${taken}"]`).filter({ hasText: '关闭点名册' }).click();
        await page.getByRole('button', { name: '关闭点名册' }).click();
        await expect(page.getByRole('main').getByText('已关闭').first()).toBeVisible();
        await luoshi.look('attendance-session-closed');
    });

    await test.step('the family looks at the month and at the way home; the county at its schools', async () => {
        const { page, luoshi } = family;
        await luoshi.open(`/m/today/children/${elder.pupil}/month`, 'parent');
        await expect(page.getByText('迟到').first()).toBeVisible();
        await luoshi.look('attendance-month');
        await luoshi.open(`/m/today/children/${elder.pupil}/way-home?county=${elder.county}`);
        await page.getByLabel('姓名').fill('样例·外婆');
        await page.getByLabel('与孩子的关系').fill('外祖母');
        await page.getByRole('button', { name: '登记', exact: true }).click();
        await expect(page.getByText('样例·外婆', { exact: true })).toBeVisible();
        await luoshi.look('attendance-way-home');

        const county = await sit(browser, 'yuelu', 'desk');
        await county.luoshi.open('/attendance/figures');
        await expect(county.page.getByText('岳麓区样例小学').first()).toBeVisible();
        await county.luoshi.look('attendance-figures');
    });

    await test.step('the next morning what is still open is found and closed', async () => {
        await server.goTo('2026-09-16T09:00:00+08:00');
        for (const seat of [teacher, head]) await seat.page.clock.setSystemTime(new Date('2026-09-16T09:00:00+08:00'));
        const { page, luoshi } = teacher;
        await luoshi.open('/m/today', 'teacher');
        await expect(page.getByRole('heading', { name: /我往日没有关闭的课/ })).toBeVisible();
        await luoshi.look('attendance-open-teacher');
        await page.locator(`a[href$="/today/register/${session}"]`).filter({ hasText: '关闭点名册' }).click();
        await page.getByRole('button', { name: '关闭点名册' }).click();
        await expect(page.getByRole('button', { name: /^申请更正/ }).first()).toBeVisible();

        await head.luoshi.open('/attendance', 'head');
        await expect(head.page.getByRole('heading', { name: /往日没有关闭的课/ })).toBeVisible();
        await head.luoshi.look('attendance-day-open');
        await head.luoshi.open('/m/today');
        await expect(head.page.getByRole('heading', { name: '本校的课' })).toBeVisible();
    });
});
