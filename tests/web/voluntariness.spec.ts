// Was the choice free? After enrolment the school has every family asked, without names; a family answers, and nobody ends it early.
import { ClockServer } from './support/clock_server';
import { expect, Luoshi, test } from './support/luoshi';

let server: ClockServer;
test.beforeAll(async () => {
    server = await ClockServer.start('2026-09-01T09:00:00+08:00');
});
test.afterAll(async () => server.stop());

test('families are asked once enrolment is over, and answer without names', async ({ page }, info) => {
    test.skip(info.project.name !== 'desk', 'one run takes both widths');
    page.setDefaultTimeout(10_000);
    const luoshi = new Luoshi(page, server.origin, 'desk');
    // The sample's round closes after two weeks.
    const now = '2026-09-17T10:00:00+08:00';
    await server.goTo(now);
    await page.clock.setFixedTime(new Date(now));

    await luoshi.open('/enrolment', 'office');
    await page.getByRole('link', { name: '第一轮报名' }).first().click();
    await page.getByRole('button', { name: '开始调查' }).click();
    const sheet = page.getByRole('dialog', { name: '自愿情况调查' });
    await expect(sheet.getByLabel(/^截止日/)).toHaveValue('2026-10-01');
    await luoshi.look('poll-begin');
    await sheet.getByRole('button', { name: '开始调查' }).click();
    await expect(sheet).toBeHidden();
    await expect(page.getByText(/样例·教务员 于 .* 开始。/)).toBeVisible();
    await expect(page.getByRole('button', { name: '开始调查' })).toHaveCount(0);
    await page.getByRole('link', { name: '看调查和结果' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '课后服务自愿情况调查' })).toBeVisible();
    await luoshi.look('poll-running', luoshi.content);

    await page.context().clearCookies();
    await page.setViewportSize({ width: 390, height: 844 });
    await luoshi.open('/m/surveys', 'parent');
    const survey = page.getByRole('region', { name: /^课后服务自愿情况调查/ }).first();
    await expect(survey.getByText('本调查不记名', { exact: false })).toBeVisible();
    await survey.getByRole('button', { name: /^回答/ }).click();
    await survey.getByLabel('完全是自己决定的').check();
    await survey.getByLabel('是自己选的', { exact: true }).check();
    await survey.getByLabel('都没有遇到').check();
    await survey.evaluate((card) => card.scrollIntoView());
    await luoshi.look('poll-answer');
    await survey.getByRole('button', { name: '提交' }).click();
    await expect(survey.getByText('已回答')).toBeVisible();
    await luoshi.expectNoComplaint();
});
