// What needs days to pass: two persons draw the two layers of codes, the judges sign, the codes are opened and the results announced; the school appeals, is
// refused, goes further and is upheld by another person; the event is closed. On a server of its own, whose clock the test moves.
import { expect, Luoshi, test, type Person } from './support/luoshi';
import { ClockServer } from './support/clock_server';
import { ask } from './support/ask';
import { confirmedEntry, county, declareNothing, draftEdition, markAndSign, publishEdition } from './support/competition';

const title = '数控铣邀请赛';
let server: ClockServer;
test.beforeAll(async () => {
    server = await ClockServer.start('2026-09-07T09:00:00+08:00');
});
test.afterAll(async () => server.stop());

test('codes are drawn by two, marks opened by one and announced by another; an appeal goes through two instances', async ({ page }, info) => {
    test.setTimeout(180_000);
    page.setDefaultTimeout(12_000);
    const luoshi = new Luoshi(page, server.origin, info.project.name);
    const { origin } = server;
    const at = async (time: string) => {
        await server.goTo(time);
        await page.clock.setFixedTime(new Date(time));
    };
    const use = async (path: string, person: Person) => {
        await page.goto('about:blank');
        await page.context().clearCookies();
        await luoshi.open(path, person);
    };
    await page.clock.setFixedTime(new Date('2026-09-07T09:00:00+08:00'));
    const edition = await draftEdition(origin, { title, opens: '2026-09-01', closes: '2026-09-10', places: 2 });
    await publishEdition(origin, edition);
    const entry = await confirmedEntry(origin, edition, '阶梯轴');
    await confirmedEntry(origin, edition, '端盖');
    const event = `/competitions/${county}/${edition}/events/cnc`;
    const act = (name: string) => page.getByRole('button', { name, exact: true });

    await test.step('the organiser appoints judges, who declare; before the last day nothing is drawn', async () => {
        for (const [account, name] of [['judge1', '样例·竞赛评委甲'], ['judge2', '样例·竞赛评委乙']] as const) {
            await use(event, 'programmes');
            await act('聘请评委').click();
            const form = page.getByRole('form', { name: '聘请评委' });
            await form.getByLabel('账户名').fill(account);
            await form.getByLabel('姓名').fill(name);
            await form.getByLabel('所在单位代码').fill('430000-education');
            await form.getByRole('button', { name: '聘请评委' }).click();
            await expect(page.getByRole('region', { name: '评委' }).last().getByText(name)).toBeVisible();
            await declareNothing(origin, account, title);
        }
        await expect(page.getByText('报名到 2026-09-10 截止')).toBeVisible();
    });

    await test.step('one person draws the first layer, another the second; each sees his own slips only', async () => {
        await at('2026-09-11T09:00:00+08:00');
        await use(event, 'programmes');
        await act('抽一次加密编码').click();
        await expect(page.getByRole('heading', { name: '一次加密：参赛者 → 编码' })).toBeVisible();
        await act('查看发放单').click();
        await expect(page.getByRole('region', { name: '发放单' }).getByRole('rowheader')).toHaveCount(2);
        await expect(page.getByText('上一步由您办理，请由另一人办理')).toBeVisible();
        await luoshi.look('competition-first-layer');
        await use(event, 'signer');
        await expect(page.getByText(/^发放单只给.*看$/)).toBeVisible();
        await act('抽二次加密编码和工位').click();
        await expect(page.getByRole('heading', { name: '二次加密：编码 → 评判编码和工位' })).toBeVisible();
        await act('查看发放单').click();
        await expect(page.getByRole('columnheader', { name: '工位' })).toBeVisible();
        await luoshi.look('competition-second-layer');
    });

    await test.step('the codes open after the last signature; another person announces', async () => {
        await markAndSign(origin, 'judge1', title);
        await use(event, 'programmes');
        await expect(page.getByText('1 / 2 名评委已签字')).toBeVisible();
        await expect(act('开启编码、计算成绩')).toHaveAttribute('aria-disabled', 'true');
        await markAndSign(origin, 'judge2', title);
        await at('2026-09-14T09:00:00+08:00');
        await use(event, 'programmes');
        await act('开启编码、计算成绩').click();
        await expect(page.getByRole('region', { name: '成绩' }).last().getByRole('rowheader')).toHaveCount(2);
        await expect(act('核对无误，公布')).toHaveAttribute('aria-disabled', 'true');
        await use(event, 'signer');
        await act('核对无误，公布').click();
        await expect(page.getByText(/公布，申诉到 .* 止/)).toBeVisible();
        await luoshi.look('competition-announced');
    });

    const ownEntry = `${luoshi.size === 'phone' ? '/m' : ''}/competition-entries/${county}/${entry}`;
    await test.step('the school appeals and is refused', async () => {
        await use(ownEntry, 'college');
        await expect(page.getByRole('region', { name: '成绩' })).toBeVisible();
        await act('申诉').click();
        await page.getByLabel('申诉内容').fill('工艺一项漏评了第三道工序。');
        await luoshi.look('competition-appeal');
        await act('提交申诉').click();
        await expect(page.getByRole('region', { name: '申诉' }).getByText('尚未裁决')).toBeVisible();
        await use(event, 'programmes');
        const form = page.getByRole('form', { name: '裁决' });
        await form.getByLabel('裁决意见').fill('经复核，工序已评。');
        await form.getByRole('button', { name: '裁决', exact: true }).click();
        await expect(page.getByRole('region', { name: '申诉' }).getByText('驳回', { exact: true })).toBeVisible();
    });

    await test.step('the school goes further; another person upholds it, and nobody else’s result changes', async () => {
        await use(ownEntry, 'college');
        await page.getByLabel('前可以再次申诉', { exact: false }).fill('请核对第二名评委的评分。');
        await act('再次申诉').click();
        await expect(page.getByText('请核对第二名评委的评分。', { exact: false }).last()).toBeVisible();
        await use(event, 'programmes');
        await expect(page.getByText('第一次裁决由您作出，再次申诉请由另一人裁决')).toBeVisible();
        await expect(page.getByRole('form', { name: '裁决' })).toHaveCount(0);
        await use(event, 'signer');
        const form = page.getByRole('form', { name: '裁决' });
        await form.getByRole('combobox', { name: '裁决' }).selectOption('upheld');
        await form.getByLabel('更正后的分数').fill('90.5');
        await form.getByLabel('裁决意见').fill('漏计一项，更正为 90.5 分。');
        await luoshi.look('competition-decide-appeal');
        await form.getByRole('button', { name: '裁决', exact: true }).click();
        await expect(page.getByRole('region', { name: '申诉' }).getByText('申诉成立')).toBeVisible();
        await expect(page.getByText('按申诉裁决更正')).toHaveCount(1);
        await use(ownEntry, 'college');
        await expect(page.getByText('90.5 分，第 1 名', { exact: false })).toBeVisible();
        await luoshi.look('competition-appeal-upheld');
    });

    await test.step('after the term the event is closed', async () => {
        await use(event, 'signer');
        await expect(act('结束并签发证书')).toHaveAttribute('aria-disabled', 'true');
        await at('2026-09-17T09:00:00+08:00');
        await use(event, 'signer');
        await act('结束并签发证书').click();
        await expect(act('结束并签发证书')).toHaveCount(0);
        const closed = await ask<{ phase: string }>(origin, 'signer', 'get', `/api/competitions/editions/${edition}/events/cnc?county=${county}`);
        expect(closed.phase).toBe('closed');
    });
});
