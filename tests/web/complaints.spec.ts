// A complaint from the public page to the level above: anonymous, answered, not agreed with, decided; the school explains and cannot close; an
// identity that opens with two custodians only.
import { expect, test, type Luoshi } from './support/luoshi';
import { ask, newId } from './support/ask';

const school = '岳麓区样例小学';

async function file(luoshi: Luoshi, words: string): Promise<string> {
    const { page } = luoshi;
    await luoshi.open('/public/complaints');
    await page.getByRole('searchbox', { name: '单位名称' }).fill('岳麓区样例');
    await page.getByRole('button', { name: '查找' }).click();
    await page.getByRole('list', { name: '找到的单位' }).getByRole('button', { name: school }).click();
    await page.getByRole('combobox', { name: '类别' }).selectOption({ label: '自愿参加' });
    await expect(page.getByText(/^将由.+办理；5个工作日内受理，20个工作日内答复。/)).toBeVisible();
    await page.getByRole('textbox', { name: '写清事情' }).fill(words);
    await page.getByRole('button', { name: '提交投诉' }).click();
    await expect(page.getByRole('heading', { name: '投诉已收到' })).toBeVisible();
    const code = (await page.locator('[data-receipt]').textContent()) ?? '';
    expect(code).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
    return code;
}
async function follow(luoshi: Luoshi, code: string): Promise<void> {
    const { page } = luoshi;
    await luoshi.open('/public/complaints');
    await page.getByRole('button', { name: '凭查询码跟进' }).click();
    await page.getByRole('textbox', { name: '查询码' }).fill(code.toLowerCase().replace(/-/g, ' '));
    await page.getByRole('button', { name: '查看', exact: true }).click();
    await expect(page.getByRole('list', { name: '办理往来' })).toBeVisible();
}
interface Row {
    readonly id: string;
    readonly county: string;
    readonly number: string;
}
async function act(luoshi: Luoshi, name: string, fill: { readonly words?: string; readonly outcome?: string }): Promise<void> {
    const { page } = luoshi;
    await page.getByRole('button', { name, exact: true }).click();
    const dialog = page.getByRole('dialog');
    if (fill.outcome) await dialog.getByRole('combobox', { name: '处理结果' }).selectOption({ label: fill.outcome });
    if (fill.words) await dialog.getByRole('textbox').fill(fill.words);
    await dialog.getByRole('button', { name: '确认' }).click();
    await expect(dialog).toBeHidden();
}

test('an anonymous complaint is answered, contested and decided by the level above; the school cannot close it', async ({ luoshi, page }) => {
    test.slow();
    const mark = newId().slice(-8);
    const code = await file(luoshi, `全班被要求统一报名（${mark}）`);
    await luoshi.look('complaint-receipt');
    const number = (await page.getByRole('definition').first().textContent()) ?? '';

    // The desk: accepted, the school is asked, answered.
    await luoshi.open('/complaints', 'yuelu');
    await expect(page.getByRole('heading', { level: 1, name: '投诉办理' })).toBeVisible();
    await luoshi.look('complaint-queue');
    const { items } = await ask<{ items: Row[] }>(luoshi.origin, 'yuelu', 'get', `/api/complaints?show=open&limit=200&body=${encodeURIComponent('/430000/430100/430104/430104-education/')}`);
    const row = items.find((one) => one.number === number);
    if (!row) throw new Error(`the desk does not list ${number}`);
    const address = `/complaints/${row.county}/${row.id}`;
    await luoshi.open(address);
    await expect(page.getByText(`全班被要求统一报名（${mark}）`).first()).toBeVisible();
    await act(luoshi, '受理', {});
    await act(luoshi, '要求被投诉单位说明', { words: '请说明本学期报名的办法' });
    await act(luoshi, '询问投诉人', { words: '请问是哪个年级' });
    await luoshi.look('complaint-case');

    // The school sees the question, not the complaint, and cannot close.
    await page.context().clearCookies();
    await luoshi.open('/complaints-against', 'head');
    const matter = page.getByRole('article', { name: number });
    await expect(matter.getByText('请说明本学期报名的办法')).toBeVisible();
    await expect(page.getByText(mark)).toHaveCount(0);
    await expect(matter.getByRole('button', { name: '办结' })).toHaveAccessibleDescription('被投诉单位只能说明情况，不能决定或办结');
    await matter.getByRole('textbox', { name: '说明' }).fill('自愿报名，已附名单');
    await matter.getByRole('button', { name: '提交说明' }).click();
    await expect(matter.getByText('自愿报名，已附名单')).toBeVisible();
    await luoshi.look('complaints-against');
    const { csrf } = (await (await page.request.get(`${luoshi.origin}/api/session`)).json()) as { csrf: string };
    const refused = await page.request.post(`${luoshi.origin}/api/complaints/${row.id}/acts`, { data: { entry: newId(), county: row.county, act: 'decided', words: 'x', to: null, outcome: 'not_upheld' }, headers: { 'X-CSRF-Token': csrf } });
    expect(refused.status()).toBe(403);

    // The answer, and the complainant does not agree.
    await page.context().clearCookies();
    await luoshi.open(address, 'yuelu');
    await act(luoshi, '答复', { words: '学校已改正', outcome: '属实' });
    await page.context().clearCookies();
    await follow(luoshi, code);
    await expect(page.getByText('学校已改正')).toBeVisible();
    await expect(page.getByText('请问是哪个年级')).toBeVisible();
    await expect(page.getByText('自愿报名，已附名单')).toHaveCount(0);
    await page.getByRole('button', { name: '不认可，请上一级决定' }).click();
    await expect(page.getByText('请写明哪里不认可')).toBeVisible();
    await page.getByRole('textbox', { name: '要说的话' }).fill('还在要求统一报名');
    await luoshi.look('complaint-follow');
    await page.getByRole('button', { name: '不认可，请上一级决定' }).click();
    await expect(page.getByText('投诉人不认可，等上一级决定').first()).toBeVisible();

    // The bureau that answered cannot decide; the level above does.
    await luoshi.open(address, 'yuelu');
    await expect(page.getByRole('button', { name: '作出决定' })).toHaveCount(0);
    await page.context().clearCookies();
    await luoshi.open(address, 'province');
    await act(luoshi, '作出决定', { words: '责成学校逐户重新征求意见', outcome: '属实' });
    await expect(page.getByText('由上一级决定，办结')).toBeVisible();
    await page.context().clearCookies();
    await follow(luoshi, code);
    await expect(page.getByText('责成学校逐户重新征求意见')).toBeVisible();
    await expect(page.getByText('由上一级决定，办结')).toBeVisible();
    await luoshi.look('complaint-decided');
});

test('a code that is none is refused in words, and nothing typed stays in the address', async ({ luoshi, page }) => {
    luoshi.expected.push(/404/);
    await luoshi.open('/public/complaints');
    await luoshi.look('complaint-form');
    await page.getByRole('button', { name: '凭查询码跟进' }).click();
    await page.getByRole('textbox', { name: '查询码' }).fill('0000-0000-0000-0000-0000');
    await page.getByRole('button', { name: '查看', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('没有这个查询码');
    expect(page.url()).not.toContain('0000');
});

test('a parent files from the phone and follows with the account', async ({ luoshi, page }) => {
    const mark = newId().slice(-8);
    await luoshi.open('/m/complaints/new', 'parent2');
    await page.getByRole('searchbox', { name: '单位名称' }).fill('岳麓区样例');
    await page.getByRole('button', { name: '查找' }).click();
    await page.getByRole('list', { name: '找到的单位' }).getByRole('button', { name: school }).click();
    await page.getByRole('combobox', { name: '类别' }).selectOption({ label: '安全' });
    await page.getByRole('textbox', { name: '写清事情' }).fill(`校门口没有老师（${mark}），电话13800000000`);
    await expect(page.getByText('这段话里好像有电话', { exact: false })).toBeVisible();
    await page.getByRole('textbox', { name: '写清事情' }).fill(`校门口没有老师（${mark}）`);
    await page.getByRole('checkbox', { name: '在本账号下跟进' }).check();
    await luoshi.look('phone-complaint-new');
    await page.getByRole('button', { name: '提交投诉' }).click();
    await expect(page.getByRole('heading', { name: '投诉已收到' })).toBeVisible();
    await page.getByRole('link', { name: '我的投诉' }).click();
    await expect(page.getByText(`校门口没有老师（${mark}）`)).toBeVisible();
    await luoshi.look('phone-complaints');
    await page.getByRole('article').filter({ hasText: mark }).getByRole('button', { name: '撤回投诉' }).click();
    await expect(page.getByText('投诉人撤回').first()).toBeVisible();
});

test('two custodians and their passphrases open an identity once', async ({ luoshi, page }) => {
    test.slow();
    const secretOf = (who: string): string => `青山不改绿水长流 ${who}`;
    for (const who of ['custodian', 'custodian2'] as const) {
        await page.context().clearCookies();
        await luoshi.open('/custody', who);
        const make = page.getByRole('button', { name: '建立我的密钥' });
        // Both sizes share one server: the second run finds the keys of the first.
        if ((await make.getAttribute('aria-disabled')) !== 'true') {
            await make.click();
            const dialog = page.getByRole('dialog');
            await dialog.getByLabel('保管口令').fill(secretOf(who));
            await dialog.getByLabel('再输一遍').fill(secretOf(who));
            await dialog.getByRole('button', { name: '确认' }).click();
            await expect(dialog).toBeHidden();
        }
    }
    await expect(page.getByText('2 把密钥生效，投诉人可以留姓名。')).toBeVisible();

    const mark = newId().slice(-8);
    await page.context().clearCookies();
    const filed = await page.request.post(`${luoshi.origin}/api/public/complaints`, {
        data: { id: newId(), against: '430104-sample-school', kind: 'safety', words: '有人受伤没有报告', secret: newId().replace(/-/g, ''), name: `样例甲${mark}`, phone: '13911112222', resident_id: null },
    });
    expect(filed.ok(), await filed.text()).toBe(true);
    const { number, code } = (await filed.json()) as { number: string; code: string };

    await luoshi.open('/custody', 'custodian');
    const envelope = page.getByRole('article', { name: number });
    await envelope.getByRole('button', { name: '申请查看身份' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('理由').fill('需要联系受伤学生的家长');
    await dialog.getByRole('button', { name: '确认' }).click();
    await expect(dialog).toBeHidden();
    await expect(envelope.getByRole('button', { name: '打开' })).toHaveAccessibleDescription('等另一名保管员批准');
    await luoshi.look('custody');

    await page.context().clearCookies();
    luoshi.expected.push(/403/);
    await luoshi.open('/custody', 'custodian2');
    await envelope.getByRole('button', { name: '批准' }).click();
    await dialog.getByLabel('保管口令').fill('不是这个口令不是这个口令');
    await dialog.getByRole('button', { name: '确认' }).click();
    await expect(dialog.getByRole('alert')).toContainText('保管口令不对');
    await dialog.getByLabel('保管口令').fill(secretOf('custodian2'));
    await dialog.getByRole('button', { name: '确认' }).click();
    await expect(dialog).toBeHidden();

    await page.context().clearCookies();
    await luoshi.open('/custody', 'custodian');
    await envelope.getByRole('button', { name: '打开' }).click();
    await dialog.getByLabel('保管口令').fill(secretOf('custodian'));
    await dialog.getByRole('button', { name: '确认' }).click();
    await expect(dialog.getByText(`样例甲${mark}`)).toBeVisible();
    await luoshi.look('custody-opened');
    await dialog.getByRole('button', { name: '看完了，关闭' }).click();
    await expect(envelope.getByText(/已于.+打开一次/)).toBeVisible();
    await follow(luoshi, code);
    await expect(page.getByText('需要联系受伤学生的家长', { exact: false })).toBeVisible();

    // A hold keeps it beyond its term.
    await luoshi.open('/custody');
    await expect(envelope.getByText('办结后按保留期销毁。')).toBeVisible();
    await envelope.getByRole('button', { name: '暂停销毁' }).click();
    await dialog.getByRole('button', { name: '确认' }).click();
    await expect(dialog.getByText('请写明理由')).toBeVisible();
    await dialog.getByLabel('理由').fill('投诉人已提起诉讼');
    await dialog.getByRole('button', { name: '确认' }).click();
    await expect(dialog).toBeHidden();
    await expect(envelope.getByText(/暂停销毁：投诉人已提起诉讼/)).toBeVisible();
    await luoshi.look('custody-held');
    await envelope.getByRole('button', { name: '恢复销毁' }).click();
    await dialog.getByLabel('理由').fill('诉讼已终结');
    await dialog.getByRole('button', { name: '确认' }).click();
    await expect(envelope.getByText('办结后按保留期销毁。')).toBeVisible();
});

test('a county says within how many days its bodies answer, with the clause it rests on', async ({ luoshi, page }) => {
    const mark = newId().slice(-8);
    await luoshi.open('/complaint-rules', 'yuelu');
    await page.getByRole('button', { name: '修改“人员”的办理期限' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('答复').fill('18');
    await dialog.getByRole('button', { name: '确认' }).click();
    await expect(dialog.getByRole('alert')).toContainText('请写明依据的文号和条款');
    await dialog.getByLabel('依据（文号和条款）').fill(`岳教发〔2026〕9号 三（${mark}）`);
    await luoshi.look('complaint-rules-change');
    await dialog.getByRole('button', { name: '确认' }).click();
    await expect(dialog).toBeHidden();
    const terms = page.getByRole('table', { name: '办理期限（工作日）' });
    await expect(terms.getByRole('row').filter({ hasText: mark })).toContainText('18');
    await expect(page.getByRole('listitem').filter({ hasText: mark })).toContainText('“人员”：受理 5、答复 18');
    await luoshi.look('complaint-rules');

    await page.getByRole('button', { name: '修改“人员”的办理期限' }).click();
    await dialog.getByLabel('取消本区划的规定').check();
    await dialog.getByLabel('依据（文号和条款）').fill(`试行结束（${mark}）`);
    await dialog.getByRole('button', { name: '确认' }).click();
    await expect(dialog).toBeHidden();
    await expect(terms.getByRole('row').filter({ hasText: mark })).toHaveCount(0);
});

test('a file of orders is checked row by row before anything is taken in', async ({ luoshi, page }) => {
    const order = newId().slice(-12);
    await luoshi.open('/complaints/transfers', 'yuelu');
    const upload = async (rows: string): Promise<void> => page.getByLabel('选择文件').setInputFiles({ name: 'orders.csv', mimeType: 'text/csv', buffer: Buffer.from(`工单编号,被投诉单位,类别,内容\n${rows}`) });
    await upload(`A${order},${school},收费,多收钱\nB${order},没有的学校,收费,多收钱\n`);
    await expect(page.getByText('有 1 处错误', { exact: false })).toBeVisible();
    await expect(page.getByRole('button', { name: /^导入 / })).toHaveAccessibleDescription('先改正文件里的错误');
    await luoshi.look('complaint-transfers');
    await page.getByRole('button', { name: '另选文件' }).click();
    await upload(`A${order},${school},教学,上新课\n`);
    await page.getByRole('button', { name: '导入 1 件' }).click();
    await expect(page.getByText('已导入 1 件。')).toBeVisible();
    await luoshi.open('/complaint-figures');
    await expect(page.getByRole('rowheader', { name: '全部' })).toBeVisible();
    await luoshi.look('complaint-figures');
});
