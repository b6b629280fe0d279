// The ledger of duties: a clause becomes a duty, is split and issued; the school answers, its head approves, the level above concludes.
import { randomUUID } from 'node:crypto';
import { ask } from './support/ask';
import { expect, test, type Luoshi } from './support/luoshi';

interface Share {
    readonly id: string;
    readonly county: string;
    readonly what: string;
}
const unique = () => randomUUID().slice(0, 8);

// A duty of the county for the sample school, issued by its bureau; answers the school's share.
async function issued(luoshi: Luoshi, what: string): Promise<Share> {
    const { body } = await ask<{ body: { id: string } }>(luoshi.origin, 'head', 'get', '/api/session');
    const id = randomUUID();
    await ask(luoshi.origin, 'yuelu', 'post', '/api/duties', { id, content: { verb: '开展', what, bodies: [body.id], unit: '场' }, due: '2026-12-30', recurrence: 'none' });
    await ask(luoshi.origin, 'yuelu', 'post', '/api/duties/issue', { duties: [id], county: '430104' });
    const { items } = await ask<{ items: Share[] }>(luoshi.origin, 'office', 'get', `/api/duty-shares?text=${encodeURIComponent(what)}`);
    const [share] = items;
    if (!share) throw new Error('the school sees no share');
    return share;
}

async function leave(luoshi: Luoshi): Promise<void> {
    await luoshi.settled();
    await luoshi.page.goto('about:blank');
    await luoshi.page.context().clearCookies();
}

test('a notice is broken down clause by clause; fourteen shares are shown before anything is issued', async ({ luoshi, page }) => {
    await luoshi.open('/duties/break', 'province');
    const notices = page.getByRole('combobox', { name: '已公布的通知' });
    const option = notices.getByRole('option').filter({ hasText: '湘教通〔2024〕37号' });
    await expect(option).toHaveCount(1);
    await notices.selectOption(String(await option.getAttribute('value')));
    await page.getByRole('button', { name: '开始分解' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '把通知分解成任务' })).toBeVisible();
    await page.getByRole('region', { name: '通知的条款' }).getByRole('button', { name: /^自己写/ }).first().click();
    const what = `报送推荐名单 ${unique()}`;
    await page.getByRole('textbox', { name: '做什么' }).fill(what);
    await page.getByRole('textbox', { name: '责任单位' }).fill('各市州教育局');
    await expect(page.getByText('分成 14 份')).toBeVisible();
    await luoshi.look('duties-break');
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('region', { name: '已写成的任务' }).getByRole('link', { name: what })).toBeVisible();
    await page.getByRole('region', { name: '已写成的任务' }).getByRole('link', { name: what }).click();
    await page.getByRole('button', { name: '下达', exact: true }).click();
    await expect(page.getByRole('heading', { name: '各单位的份 14 份' })).toBeVisible();
    await luoshi.look('duty-issued');
});

test('the ledger says why each colour is what it is, and keeps its filter in the address', async ({ luoshi, page }) => {
    await luoshi.open('/duties', 'province');
    await expect(page.getByText(/逾期 \d+ 个工作日/).first()).toBeVisible();
    await luoshi.look('duties-ledger');
    await page.getByRole('button', { name: '红：逾期或严重滞后' }).click();
    await expect(page).toHaveURL(/colour=red/);
    await expect(page.getByText('复核辖区内基地', { exact: false }).first()).toBeVisible();
});

test('a school answers, its head approves, the bureau concludes', async ({ luoshi, page }) => {
    const what = `开展安全教育 ${unique()}`;
    const share = await issued(luoshi, what);
    await luoshi.open('/duties/asked', 'office');
    await expect(page.getByRole('link', { name: new RegExp(what) })).toBeVisible();
    await luoshi.look('duties-asked');
    await page.getByRole('link', { name: new RegExp(what) }).click();
    const dialog = page.getByRole('dialog');
    const act = async (name: string, fill: () => Promise<void>) => {
        await page.getByRole('button', { name, exact: true }).click();
        await fill();
        await dialog.getByRole('button', { name, exact: true }).click();
        await expect(dialog).toBeHidden();
    };
    await act('签收', () => dialog.getByRole('textbox', { name: '联系人和办公电话' }).fill('教务处 0731-1'));
    await act('报送计划', () => dialog.getByRole('textbox', { name: '计划' }).fill('每周一场'));
    await act('起草进展', async () => {
        await dialog.getByRole('spinbutton', { name: '进度（%）' }).fill('100');
        await dialog.getByRole('textbox', { name: '进展' }).fill('已开展 4 场');
    });
    await expect(page.getByText('等负责人审定').filter({ visible: true }).first()).toBeVisible();
    // What cannot be done says why.
    await page.getByText('现在不能办理的，以及为什么').click();
    await expect(page.getByText('申请销号：任务现在是“已报计划”')).toBeVisible();
    await luoshi.look('duty-share-waiting');

    await leave(luoshi);
    await luoshi.open('/duties/reports', 'head');
    const report = page.getByRole('article', { name: new RegExp(what) });
    await luoshi.look('duties-reports');
    await report.getByRole('button', { name: '审定通过' }).click();
    await expect(report).toHaveCount(0);

    await leave(luoshi);
    await luoshi.open(`/duties/shares/${share.county}/${share.id}`, 'office');
    await act('附佐证', async () => {
        await dialog.getByRole('textbox', { name: '本系统内的页面地址' }).fill('/attendance');
        await dialog.getByRole('textbox', { name: '名称' }).fill('当日情况');
        await dialog.getByRole('textbox', { name: '证明什么' }).fill('四场都有签到');
    });
    await act('申请销号', () => dialog.getByRole('textbox', { name: '完成情况' }).fill('四场已完成'));

    await leave(luoshi);
    await luoshi.open(`/duties/shares/${share.county}/${share.id}`, 'yuelu');
    await act('作出结论', () => dialog.getByRole('textbox', { name: '核验结论' }).fill('现场核验属实'));
    await expect(page.getByText('同意销号').first()).toBeVisible();
    await expect(page.getByText(/回头看：/).first()).toBeVisible();
    await luoshi.look('duty-share-closed');
});

test('anybody follows what became of a notice, without a name', async ({ luoshi, page }) => {
    const found = await ask<{ items: { id: string }[] }>(luoshi.origin, 'province', 'get', `/api/public/notices?limit=20&issuer=${encodeURIComponent('教育厅')}`);
    const counts = await Promise.all(found.items.map(async ({ id }) => ({ id, ...(await ask<{ clauses: { closed: number }[] }>(luoshi.origin, 'province', 'get', `/api/public/notices/${id}/duties`)) })));
    const followed = counts.find(({ clauses }) => clauses.some(({ closed }) => closed > 0));
    expect(followed).toBeDefined();
    await luoshi.open(`/public/notices/${followed?.id}`);
    await expect(page.getByRole('heading', { name: '落实情况' })).toBeVisible();
    await expect(page.getByText(/下达 \d+ 份，已销号 1 份/)).toBeVisible();
    await luoshi.look('portal-notice-followed');
});
