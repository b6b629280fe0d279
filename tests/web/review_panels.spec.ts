// Experts and panels: the pool, a round from its items to the draw, an expert who accepts on the phone, and the public draw done again.
import { randomUUID } from 'node:crypto';
import { ask } from './support/ask';
import { expect, test, type Luoshi } from './support/luoshi';

interface Versioned {
    readonly id: string;
    readonly version: number;
}
interface Round {
    readonly order: readonly { readonly expert: string; readonly place: number; readonly name: string; readonly sent_at: string | null }[];
    readonly items: readonly { readonly code: string; readonly body_name: string }[];
}
const county = '430000';
const unique = () => randomUUID().slice(0, 8);
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function leave(luoshi: Luoshi): Promise<void> {
    await luoshi.settled();
    await luoshi.page.goto('about:blank');
    await luoshi.page.context().clearCookies();
}

// A published call with one application that has passed the formal review.
async function reviewedCall(luoshi: Luoshi): Promise<string> {
    const { items } = await ask<{ items: { id: string; code: string }[] }>(luoshi.origin, 'programmes', 'get', `/api/programmes/lines?county=${county}`);
    const line = items.find((one) => one.code === 'C-17')?.id;
    const call = randomUUID();
    const content = { title: `评审用通知 ${unique()}`, number: `样例通 ${unique()}`, batch_year: 2026, places: 80, opens: dayFromNow(-1), closes: dayFromNow(20), recommend_by: dayFromNow(30), review_days: 10, quotas: [{ scope: 'prefecture', name: '', places: 2 }], sections: [{ key: 'plan', title: '建设方案', fields: [{ key: 'logic', title: '建设思路', kind: 'text', required: true, max_chars: 800 }] }], materials: [], statement: '材料真实', commitment: '按期建成' };
    await ask(luoshi.origin, 'programmes', 'post', '/api/programmes/calls', { id: call, county, line, content });
    await ask(luoshi.origin, 'signer', 'post', `/api/programmes/calls/${call}/publish`, { county, version: 1 });
    const id = randomUUID();
    await ask(luoshi.origin, 'college', 'post', '/api/programmes/applications', { id, county, call, kind: '', industry: '', title: `评审用项目 ${unique()}` });
    const saved = await ask<Versioned>(luoshi.origin, 'college', 'put', `/api/programmes/applications/${id}`, { county, version: 1, title: `评审用项目 ${unique()}`, answers: [{ key: 'logic', value: '共建共用' }], members: [] });
    await ask(luoshi.origin, 'college', 'post', `/api/programmes/applications/${id}/submit`, { county, version: saved.version, statement_accepted: true, signed_by: '样例校长' });
    await ask(luoshi.origin, 'changsha', 'post', '/api/programmes/recommendations', { id: randomUUID(), county, call, recommender: '430100', ranked: [id], refused: [], letter: '样例函', statement_accepted: true });
    await ask(luoshi.origin, 'programmes', 'post', `/api/programmes/applications/${id}/review`, { county, words: '', results: [{ condition: 'no-ban', passed: true, evidence: '无', reason: '' }] });
    return call;
}

// Experts of a field that nobody else has, so that the draw is among them.
async function experts(luoshi: Luoshi, field: string, count: number): Promise<void> {
    for (let n = 0; n < count; ++n) {
        const id = randomUUID();
        const content = { name: `测试专家${n}-${field}`, born: '1975-01-01', title: 'senior', title_words: '教授', fields: [field], phone: '', mail: '', certificate: '', healthy: true, no_bad_record: true, independent: true };
        await ask(luoshi.origin, 'programmes', 'post', '/api/review/experts', { id, county, content, facts: [{ id: randomUUID(), kind: 'employment', body: null, unit_name: `测试大学${n}`, words: '', detail: '教授', office: 'none', from: '2010-01-01', to: null }] });
        await ask(luoshi.origin, 'signer', 'post', `/api/review/experts/${id}/standing`, { county, to: 'admitted', reason: '' });
        await ask(luoshi.origin, 'programmes', 'post', `/api/review/experts/${id}/confirm`, { county, version: 1, accepted: true });
    }
}

async function committed(luoshi: Luoshi, title: string, field: string): Promise<string> {
    const call = await reviewedCall(luoshi);
    await experts(luoshi, field, 5);
    const round = randomUUID();
    const terms = { seats: 3, per_item: 3, score_rule: 'mean', fields: [field], review_from: dayFromNow(25), review_to: dayFromNow(26) };
    await ask(luoshi.origin, 'programmes', 'post', '/api/review/rounds', { id: round, county, call, title, terms });
    // Late enough for a machine that is busy; the value may be entered from then on.
    const draws = Date.now() + 12_000;
    const draws_at = new Date(draws).toISOString();
    await ask(luoshi.origin, 'programmes', 'post', `/api/review/rounds/${round}/commit`, { county, public_source: '样例开奖号码', draws_at });
    await luoshi.page.waitForTimeout(Math.max(0, draws + 1000 - Date.now()));
    return round;
}

test('the pool says who may be invited and why not', async ({ luoshi, page }) => {
    test.skip(luoshi.size !== 'desk', 'the pool is kept at the desk');
    const field = `领域${unique()}`;
    await luoshi.open('/review/experts', 'programmes');
    await page.getByLabel('导入表格').setInputFiles({ name: '专家.csv', mimeType: 'text/csv', buffer: Buffer.from(`姓名,工作单位,评审领域,职称级别\n导入${field},样例大学,${field},正高级\n,某校,机电,\n`) });
    await expect(page.getByText('可导入 1 人，有问题 1 行')).toBeVisible();
    await luoshi.look('experts-import');
    await page.getByRole('button', { name: '导入 1 人（待入库）' }).click();
    await expect(page.getByRole('button', { name: '导入 1 人（待入库）' })).toBeHidden();
    await page.getByRole('searchbox', { name: '领域' }).fill(field);
    await page.getByRole('searchbox', { name: '领域' }).press('Enter');
    await page.getByRole('link', { name: `导入${field}` }).click();
    await expect(page.getByRole('heading', { level: 1, name: `导入${field}` })).toBeVisible();
    await expect(page.getByText('还没有填写出生日期')).toBeVisible();
    await luoshi.look('expert-file');
    await page.getByRole('button', { name: '核准入库' }).click();
    await expect(page.getByRole('alert')).toContainText('还没有填写出生日期');
    luoshi.expected.push(/409/);
});

test('a round is drawn by two officials, and anybody draws it again', async ({ luoshi, page }) => {
    const title = `会议评审 ${unique()}`;
    const round = await committed(luoshi, title, `领域${unique()}`);
    if (luoshi.size === 'desk') {
        await luoshi.open(`/review/rounds/${county}/${round}`, 'programmes');
        await page.getByRole('textbox', { name: '公开值' }).fill('857');
        await page.getByRole('button', { name: '录入', exact: true }).click();
        await expect(page.getByText('已录入，待另一人核对')).toBeVisible();
        await leave(luoshi);
        await luoshi.open(`/review/rounds/${county}/${round}`, 'signer');
        await page.getByRole('textbox', { name: '公开值' }).fill('857');
        await page.getByRole('button', { name: '核对并抽取' }).click();
        await expect(page.getByRole('region', { name: '抽取顺序和邀请' }).last().getByText('已邀请')).toHaveCount(3);
        await luoshi.look('panel-room');
        await page.getByRole('button', { name: /^登记答复/ }).first().click();
        await page.getByRole('textbox', { name: /何时、如何答复/ }).fill('电话接受，声明书存档');
        await page.getByRole('button', { name: '接受', exact: true }).click();
        await expect(page.getByText('已接受 1 / 3')).toBeVisible();
        await leave(luoshi);
    } else {
        await ask(luoshi.origin, 'programmes', 'post', `/api/review/rounds/${round}/value`, { county, public_value: '857' });
        await ask(luoshi.origin, 'signer', 'post', `/api/review/rounds/${round}/value/confirm`, { county, public_value: '857' });
    }
    await luoshi.open(`/public/review-draws/${round}`);
    await page.getByRole('button', { name: '重新计算' }).click();
    await expect(page.getByText('一致：重新计算的结果与公布的结果完全相同')).toBeVisible();
    await luoshi.look('public-expert-draw');
});

test('an expert keeps his file, accepts, and sees no item', async ({ luoshi, page }) => {
    const title = `会议评审 ${unique()}`;
    const round = await committed(luoshi, title, `领域${unique()}`);
    const { items } = await ask<{ items: { id: string; name: string }[] }>(luoshi.origin, 'programmes', 'get', `/api/review/experts?county=${county}&words=${encodeURIComponent('样例·专家甲')}`);
    const file = await ask<Round>(luoshi.origin, 'programmes', 'post', `/api/review/rounds/${round}/picks`, { county, expert: items[0]?.id, role: 'liaison', reason: '负责本组记录' });
    const desk = luoshi.size === 'desk';
    await luoshi.open(desk ? '/review/invitations' : '/m/review-invitations', 'expert1');
    const invitation = page.getByRole('article', { name: title });
    await expect(invitation.getByText('待答复')).toBeVisible();
    await luoshi.look('expert-invitation');
    const text = await page.locator('body').innerText();
    for (const item of file.items) {
        expect(text).not.toContain(item.code);
        expect(text).not.toContain(item.body_name);
    }
    await invitation.getByRole('checkbox').check();
    await invitation.getByRole('button', { name: '接受并声明' }).click();
    await expect(invitation.getByText('已接受')).toBeVisible();
    await luoshi.open(desk ? '/review/own-expert' : '/m/own-expert');
    await expect(page.getByText('样例工业大学', { exact: false }).first()).toBeVisible();
    await luoshi.look('own-expert');
    await page.getByRole('button', { name: '登记一项' }).click();
    await page.getByLabel('事项').selectOption('advice');
    await page.getByRole('textbox', { name: /^单位全称/ }).fill(`测试单位 ${unique()}`);
    await page.getByLabel(/^开始日期/).fill(dayFromNow(-100));
    await page.getByRole('button', { name: '登记', exact: true }).first().click();
    await expect(page.getByText(/测试单位 /).first()).toBeVisible();
});
