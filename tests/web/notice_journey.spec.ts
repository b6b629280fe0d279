// From the file to the public: a notice is imported, corrected, its doubts decided, checked by a second person, published by a third, asked about,
// answered, and read by anybody.
import { expect, test, type Luoshi } from './support/luoshi';

test.describe.configure({ mode: 'serial' });

function file(size: string): { name: string; text: string; number: string } {
    const serial = size === 'desk' ? 71 : 72;
    const number = `湘教发〔2025〕${serial}号`;
    return {
        name: `晨读时间（${size === 'desk' ? '一' : '二'}）.txt`,
        number,
        text: `湖南省教育厅文件\n\n${number}\n\n湖南省教育厅关于规范中小学晨读时间（${size === 'desk' ? '一' : '二'}）的通知\n\n各市州教育局：\n\n为保障中小学生睡眠，现就规范晨读时间通知如下。\n\n一、规范晨读时间\n\n小学晨读不早于8时开始，各县市区遴选不少于2所学校先行先试。\n\n二、加强指导监督\n\n各市州教育局负责指导监督，每学期开展一次检查。\n\n三、其他事项\n\n本通知自2025年9月1日起施行，由省教育厅负责解释。\n\n湖南省教育厅\n\n2025年8月20日\n`,
    };
}
let link = '';

async function reopen(luoshi: Luoshi, person: Parameters<Luoshi['signIn']>[0], rest = ''): Promise<void> {
    await luoshi.page.context().clearCookies();
    await luoshi.open(link + rest, person);
}

test('a file is imported with progress and opens in the reading page', async ({ luoshi, page }) => {
    const notice = file(luoshi.size);
    await luoshi.open('/notices/imports', 'registrar');
    await page.getByLabel('选择文件').setInputFiles({ name: notice.name, mimeType: 'text/plain', buffer: Buffer.from(notice.text) });
    const now = page.getByRole('region', { name: '本次导入' });
    await expect(now.getByText('已完成')).toBeVisible({ timeout: 20_000 });
    await luoshi.look('import-done');
    await now.getByRole('link', { name: /晨读时间/ }).click();
    await expect(page.getByRole('heading', { name: /晨读时间/, level: 1 })).toBeVisible();
    link = new URL(page.url()).pathname;
    await expect(page.getByText(notice.number).first()).toBeVisible();
});

test('the same file again stores nothing twice', async ({ luoshi, page }) => {
    const notice = file(luoshi.size);
    await luoshi.open('/notices/imports', 'registrar');
    await page.getByLabel('选择文件').setInputFiles({ name: notice.name, mimeType: 'text/plain', buffer: Buffer.from(notice.text) });
    await expect(page.getByText('这个文件以前导入过')).toBeVisible({ timeout: 20_000 });
    await luoshi.expectNoComplaint();
});

test('a field is corrected in place with a reason', async ({ luoshi, page }) => {
    await reopen(luoshi, 'registrar', '?panel=quantities');
    await page.getByRole('button', { name: /^更正“/ }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('对象').fill('先行先试学校');
    await luoshi.look('correction');
    await dialog.getByRole('button', { name: '保存更正' }).click();
    await expect(dialog.getByText('请写明理由。')).toBeVisible();
    await dialog.getByLabel(/理由/).fill('按原件补全对象');
    await dialog.getByRole('button', { name: '保存更正' }).click();
    await expect(page.getByText('更正已保存。')).toBeVisible();
    await expect(page.getByText('已更正', { exact: true })).toBeVisible();
    await expect(page.getByText('先行先试学校')).toBeVisible();
    await luoshi.expectNoComplaint();
});

test('every doubt is decided', async ({ luoshi, page }) => {
    await reopen(luoshi, 'registrar', '?panel=findings');
    const dismiss = page.getByRole('button', { name: '排除', exact: true });
    while (await dismiss.count()) {
        const left = await dismiss.count();
        await dismiss.first().click();
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel(/理由/).fill('已与原件核对');
        await dialog.getByRole('button', { name: '排除' }).click();
        await expect(dismiss).toHaveCount(left - 1);
    }
    await luoshi.expectNoComplaint();
});

test('a second person checks it', async ({ luoshi, page }) => {
    await reopen(luoshi, 'checker');
    await page.getByRole('button', { name: /^核对/ }).click();
    await expect(page.locator('[aria-current=step]')).toContainText('公布');
    await luoshi.look('checked');
});

test('a third person publishes it', async ({ luoshi, page }) => {
    await reopen(luoshi, 'publisher');
    await page.getByRole('button', { name: '公布', exact: true }).click();
    await expect(page.getByText('现行有效').first()).toBeVisible();
    await luoshi.look('published');
});

test('a question on a clause goes to the interpreter, who answers it', async ({ luoshi, page }) => {
    await reopen(luoshi, 'registrar', '?panel=clauses');
    await page.getByRole('button', { name: /就此条提问/ }).first().click();
    await page.getByRole('dialog').getByLabel('问题').fill('寄宿制学校的早自习算不算晨读？');
    await luoshi.look('ask');
    await page.getByRole('button', { name: '提交问题' }).click();
    await expect(page).toHaveURL(/interpretations\//);
    const question = new URL(page.url()).pathname;
    await luoshi.look('question');
    await page.context().clearCookies();
    await luoshi.open(question, 'interpreter');
    await page.getByLabel('答复').fill('算。寄宿制学校早自习同样不早于8时开始。');
    await page.getByRole('button', { name: '保存答复' }).click();
    await expect(page.getByText('答复已保存。')).toBeVisible();
    await luoshi.look('question-answered');
});

test('anybody reads it in the portal', async ({ luoshi, page }) => {
    await page.context().clearCookies();
    await luoshi.open('/public/');
    await page.getByLabel('全文检索').fill('晨读时间');
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByRole('link', { name: new RegExp(`晨读时间（${luoshi.size === 'desk' ? '一' : '二'}）`) }).click();
    await expect(page.getByRole('article').getByText('小学晨读不早于8时开始')).toBeVisible();
    await luoshi.look('portal-notice-fresh');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('banner')).toBeHidden();
});
