// Fee notices from the draft to the board and to everybody's phone; the county's comparison; price setting; exemptions that only finance sees.
import { ask } from './support/ask';
import { expect, test } from './support/luoshi';

const school = '岳麓区样例小学';

test('a school withdraws its fee notice and publishes a new one, and everybody reads it', async ({ luoshi, page }) => {
    await luoshi.open('/fees/notices', 'office');
    await expect(page.getByRole('heading', { level: 1, name: '收费公示' })).toBeVisible();
    // Enabled where another test has changed a rule meanwhile, disabled with its reason where nothing is new.
    await expect(page.getByRole('button', { name: '发布公示' }).first()).toBeVisible();
    await luoshi.look('fees-notices');
    await page.getByRole('link', { name: /^第 \d+ 版$/ }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('课后服务收费公示');
    await expect(page.getByRole('heading', { name: '投诉电话' })).toBeVisible();
    await expect(page.getByRole('img', { name: /二维码/ })).toBeVisible();
    await luoshi.look('fees-notice');
    const notice = page.url().split('/').pop() ?? '';
    const pdf = await page.context().request.get(`${luoshi.origin}/api/public/fee-notices/${notice}/pdf`);
    expect(pdf.headers()['content-type']).toBe('application/pdf');
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    // Other tests tighten the price rule between the two sizes: a new version is published at the first.
    if (luoshi.size === 'desk') {
        await page.getByRole('button', { name: '撤回' }).click();
        await page.getByRole('dialog').getByLabel(/^理由/).fill('校名写法有误');
        await page.getByRole('dialog').getByRole('button', { name: '撤回' }).click();
        await expect(page.getByText('校名写法有误')).toBeVisible();
        await luoshi.open('/fees/notices');
        // Another test may have published a plan of the next term, and the page begins with the newest.
        const terms = page.getByLabel('学期', { exact: true });
        const { plan } = await ask<{ plan: string }>(luoshi.origin, 'office', 'get', `/api/fees/notices/${notice}`);
        if (await terms.count()) await terms.selectOption(plan);
        await expect(page.getByText('内容齐全，可以发布。')).toBeVisible();
        await luoshi.look('fees-notices-ready');
        await page.getByRole('button', { name: '发布公示' }).click();
        await expect(page.getByText('正在公示', { exact: true })).toBeVisible();
    }
    await page.goto('about:blank');
    await page.context().clearCookies();

    await luoshi.open('/public/fee-notices');
    await page.getByLabel('学校名称').fill('样例小学');
    await page.getByRole('button', { name: '查找' }).click();
    await luoshi.look('portal-fee-notices');
    await page.getByRole('link', { name: school }).click();
    await expect(page.getByRole('heading', { level: 1, name: new RegExp(school) })).toBeVisible();
    await expect(page.getByText('0731-00000001').first()).toBeVisible();
    await expect(page.getByText('财政票据')).toBeVisible();
    await expect(page.getByText('这所学校的全部版本')).toBeVisible();
    await luoshi.look('portal-fee-notice');
    await luoshi.open('/public/fee-notices?school=没有这所');
    await expect(page.getByText('没有找到这所学校的收费公示')).toBeVisible();
});

test('the county compares prices, and a school reckons what a lesson has to cost', async ({ luoshi, page }) => {
    await luoshi.open('/fees/prices', 'yuelu');
    const heads = page.getByRole('columnheader');
    await expect(page.getByRole('rowheader', { name: new RegExp(school) })).toBeVisible();
    await page.getByRole('button', { name: /^基础托管/ }).click();
    await expect(heads.nth(1)).toHaveAttribute('aria-sort', 'ascending');
    await luoshi.look('fees-prices');
    await page.goto('about:blank');
    await page.context().clearCookies();
    await luoshi.open('/fees/price-help', 'office');
    await page.getByLabel('教师每课时补助（元）').fill('五十');
    await page.getByRole('button', { name: '测算' }).click();
    await expect(page.getByText('请填写数字')).toBeVisible();
    await page.getByLabel('教师每课时补助（元）').fill('60');
    await page.getByRole('button', { name: '测算' }).click();
    await expect(page.getByRole('heading', { name: '测算结果' })).toBeVisible();
    // 10 × 160 × 60 / 0.9 / (400 × 160), rounded up to the fen
    await expect(page.getByRole('definition').first()).toHaveText('1.67');
    await luoshi.look('fees-price-help');
});

test('finance enters exemptions, names stay masked, and a class teacher sees nothing', async ({ luoshi, page }) => {
    const me = await ask<{ body: { id: string } }>(luoshi.origin, 'office', 'get', '/api/session');
    const pupils = (await ask<{ items: { name: string; code: string; class_name: string }[] }>(luoshi.origin, 'office', 'get', `/api/pupils?school=${me.body.id}&limit=50`)).items;
    // Each size has children of its own; the first four belong to the sample.
    const [one, other] = luoshi.size === 'desk' ? [pupils[10], pupils[11]] : [pupils[12], pupils[13]];
    if (!one || !other) throw new Error('the sample school has too few pupils');
    await luoshi.open('/fees/exemptions', 'office');
    await expect(page.getByText('家庭经济困难学生').first()).toBeVisible();
    await luoshi.look('fees-exemptions');
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: '登记减免' }).click();
    await dialog.getByLabel('查找学生').fill(one.name);
    await dialog.getByLabel('查找学生').press('Enter');
    await expect(dialog.getByLabel(/^学生/)).not.toHaveValue('');
    await dialog.getByLabel(/^类别/).selectOption('hardship');
    await dialog.getByLabel(/^截止日期/).fill('2027-07-31');
    await dialog.getByLabel(/^认定文号/).fill('岳民〔2026〕9号');
    await luoshi.look('fees-exemption-grant');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('岳民〔2026〕9号').first()).toBeVisible();
    await expect(page.getByText(one.name, { exact: true })).toHaveCount(0);
    await page.getByRole('button', { name: '查看完整姓名' }).click();
    await dialog.getByLabel(/^理由/).fill('核对补助名单');
    await dialog.getByRole('button', { name: '查看完整姓名' }).click();
    await expect(page.getByText(one.name).first()).toBeVisible();

    await luoshi.open('/fees/exemptions/import');
    const file = (rows: string[]) => ({ name: '名单.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF姓名,学籍号或学生代码,类别,文号,起始日期,截止日期\r\n${rows.join('\r\n')}\r\n`) });
    await page.locator('input[type=file]').setInputFiles(file([`${other.name},${other.code},孤儿,岳民〔2026〕9号,2026-09-01,2027-07-31`, `没有人,${other.code},孤儿,,2026-09-01,2027-07-31`]));
    await expect(page.getByText('请填写文号')).toBeVisible();
    await luoshi.look('fees-exemptions-faults');
    await page.getByRole('button', { name: '换一份文件' }).click();
    await page.locator('input[type=file]').setInputFiles(file([`${other.name},${other.code},孤儿,岳民〔2026〕9号,2026-09-01,2027-07-31`]));
    await page.getByRole('button', { name: '导入 1 人' }).click();
    await expect(page.getByText('已导入 1 人。')).toBeVisible();
    await luoshi.look('fees-exemptions-taken');
    await page.goto('about:blank');
    await page.context().clearCookies();

    await luoshi.signIn('teacher');
    const answer = await page.context().request.get(`${luoshi.origin}/api/fees/schools/${me.body.id}/exemptions`);
    expect([403, 404]).toContain(answer.status());
    expect(await answer.text()).not.toContain(one.code);
});
