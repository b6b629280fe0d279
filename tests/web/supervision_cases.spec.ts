// A planted breach from the night that finds it to the close of its order, on a server whose clock the test moves: money that a family should have had back.
import { ask, newId, type Verb } from './support/ask';
import { ClockServer } from './support/clock_server';
import { expect, Luoshi, test, type Person } from './support/luoshi';

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

let server: ClockServer;
test.beforeAll(async () => {
    server = await ClockServer.start('2026-09-02T09:00:00+08:00');
});
test.afterAll(async () => server.stop());

interface OpenBill { readonly bill: string; readonly pupil: string; readonly open_fen: number }

test('a breach is found, ordered put right, paid back, checked and closed', async ({ page }, info) => {
    test.skip(info.project.name !== 'desk', 'one run takes both widths');
    test.setTimeout(300_000);
    page.setDefaultTimeout(15_000);
    const luoshi = new Luoshi(page, server.origin, 'desk');
    const as = <T>(person: Person, verb: Verb, path: string, data?: object): Promise<T> => ask<T>(server.origin, person, verb, path, data);
    const goHome = async () => {
        await page.goto('about:blank');
        await page.context().clearCookies();
    };
    const at = async (time: string) => {
        await goHome();
        await server.goTo(time);
        await page.clock.setFixedTime(new Date(time));
    };
    const use = async (person: Person, size: typeof desk, path: string) => {
        await goHome();
        await page.setViewportSize(size);
        await luoshi.open(path, person);
    };
    await page.clock.setFixedTime(new Date('2026-09-02T09:00:00+08:00'));

    // A family pays and is exempted afterwards; the school keeps the money for seven weeks.
    const { body } = await as<{ body: { id: string } }>('head', 'get', '/api/session');
    const open = (await as<{ bills: OpenBill[] }>('office', 'get', `/api/payments/schools/${body.id}/open-bills`)).bills[0];
    if (!open) throw new Error('the sample school has no open bill');
    await as('office', 'post', '/api/payments', { id: newId(), school: body.id, channel: 'bank', reference: 'OVERDUE-1', amount_fen: open.open_fen, day: '2026-09-02', payer: '样例家长', remark: '', parts: [{ bill: open.bill, amount_fen: open.open_fen }] });
    await as('yuelu', 'post', '/api/fees/exemptions', { id: newId(), pupil: open.pupil, category: 'low_income', from: '2026-09-02', until: '2027-07-31', document: '样例民〔2026〕9号', evidence: '样例名单', county: '430104' });
    await server.doJobs();

    await test.step('the night finds it', async () => {
        await at('2026-10-21T09:00:00+08:00');
        await server.doJobs();
        await use('yuelu', desk, '/check-rules');
        await expect(page.getByRole('heading', { name: '检查规则', level: 1 })).toBeVisible();
        await luoshi.look('check-rules');
        await page.getByRole('button', { name: '立即检查' }).click();
        await expect(page.getByText(/^检查了 \d+ 所学校/)).toBeVisible();
        await page.getByRole('region', { name: '退费超期' }).getByRole('link', { name: /查看线索/ }).click();
        await expect(page.getByText('超过 30 天没有全部到账', { exact: false })).toBeVisible();
        await luoshi.look('check-cases');
    });

    await test.step('the school explains on its own page and cannot decide', async () => {
        await use('head', desk, '/check-cases?rule=refund_overdue');
        await page.getByRole('link', { name: /查看.*退费超期/ }).click();
        await expect(page.getByRole('button', { name: '下达整改' })).toBeHidden();
        await page.getByRole('button', { name: '说明情况' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel(/^理由/).fill('财务人员请假，正在办理');
        await dialog.getByRole('button', { name: '说明情况' }).click();
        await expect(page.getByText('财务人员请假，正在办理', { exact: false })).toBeVisible();
    });

    await test.step('the bureau orders it put right', async () => {
        await use('yuelu', desk, '/check-cases?rule=refund_overdue');
        await page.getByRole('link', { name: /查看.*退费超期/ }).click();
        await expect(page.getByRole('heading', { name: '查到的数据' })).toBeVisible();
        await luoshi.look('check-case');
        await page.getByRole('button', { name: '下达整改' }).click();
        await expect(page.getByText('来源涉及收费，必须逐生退费')).toBeVisible();
        await expect(page.getByLabel(/^学生和应退金额/)).not.toHaveValue('');
        await luoshi.look('rectification-new');
        await page.getByRole('button', { name: '下达', exact: true }).click();
        await expect(page.getByRole('heading', { name: /督办〔2026〕\d+号/, level: 1 })).toBeVisible();
        await expect(page.getByText('独立核验通过以后才能销号')).toBeVisible();
    });

    const order = page.url().split('/').pop() ?? '';
    await test.step('the head answers on the phone', async () => {
        await use('head', phone, '/m/rectification');
        await luoshi.look('phone-rectification');
        await luoshi.open(`/m/rectification/${order}`);
        await page.getByRole('button', { name: '报送整改措施' }).click();
        await page.getByLabel(/^整改措施/).fill('本周内全部原路退回，财务每周核对一次。');
        await page.getByRole('button', { name: '报送', exact: true }).click();
        await page.getByRole('button', { name: '报送证明材料' }).click();
        await page.getByLabel(/^整改情况/).fill('已经退费。');
        // Without anything that shows it the page says so.
        await page.getByRole('button', { name: '报送', exact: true }).click();
        await expect(page.getByText('请至少上传一份材料', { exact: false })).toBeVisible();
        await page.getByLabel('选择文件').setInputFiles({ name: '退费登记.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 sample') });
        await expect(page.getByText(/退费登记\.pdf/)).toBeVisible();
        await luoshi.look('phone-rectification-proof');
        await page.getByRole('button', { name: '报送', exact: true }).click();
        await expect(page.getByText('待核验').first()).toBeVisible();
    });

    const say = async (name: string, words: string) => {
        await page.getByRole('button', { name, exact: true }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel(/^理由/).fill(words);
        await dialog.getByRole('button', { name, exact: true }).click();
    };
    await test.step('another person checks', async () => {
        await use('yuelu', desk, `/rectification/${order}`);
        await expect(page.getByText('下达督办单的人不能核验', { exact: false })).toBeVisible();
        await luoshi.look('rectification-order');
        await use('province', desk, `/rectification/${order}`);
        await say('核验通过', '已电话核对家长');
        await expect(page.getByText('待销号').first()).toBeVisible();
    });

    await test.step('it closes only when the money is there', async () => {
        await use('yuelu', desk, `/rectification/${order}`);
        await expect(page.getByText('0 / 1 名学生已退清')).toBeVisible();
        luoshi.expected.push(/status of 409/);
        await say('销号', '同意销号');
        await expect(page.getByRole('dialog').getByText('还有学生没有收到退费', { exact: false }).first()).toBeVisible();
        await as('office', 'post', `/api/refunds/schools/${body.id}/order`, { id: newId(), county: '430104' });
        const batch = newId();
        await as('office', 'post', `/api/refunds/schools/${body.id}/send`, { id: batch, county: '430104' });
        await as('office', 'post', `/api/refunds/batches/${batch}/confirm`, { county: '430104' });
        await use('yuelu', desk, `/rectification/${order}`);
        await expect(page.getByText('1 / 1 名学生已退清')).toBeVisible();
        await say('销号', '同意销号');
        await expect(page.getByText('已销号').first()).toBeVisible();
        await luoshi.look('rectification-closed');
        await luoshi.open('/check-cases?rule=refund_overdue');
        await expect(page.locator('tbody').getByText('已办结')).toBeVisible();
        await luoshi.open('/rectification');
        await luoshi.look('rectification');
    });
});
