// A whole call with a quota for each prefecture, from its announcement to acceptance: rules tried before they are kept, an explanation for whoever is not chosen, two groups,
// the public notice with an objection that stays its own award only, the document; one leaves, the reserve moves up, builds and is accepted. What other tests click through
// (applying, drawing, marking, the task book) is asked for here. On a server of its own whose days go by.
import { randomUUID } from 'node:crypto';
import { ask } from './support/ask';
import { ClockServer } from './support/clock_server';
import { expect, Luoshi, test, type Person } from './support/luoshi';

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const county = '430000';
const begun = '2026-09-01T09:00:00+08:00';

interface Session { readonly account: string; readonly acting_post: string; readonly body: { readonly id: string } }
interface Round { readonly items: readonly { readonly application: string; readonly code: string }[]; readonly order: readonly { readonly place: number; readonly expert: string }[] }

let server: ClockServer;
test.beforeAll(async () => {
    server = await ClockServer.start(begun);
});
test.afterAll(async () => server.stop());

const post = <T = unknown>(person: Person, path: string, data: object) => ask<T>(server.origin, person, 'post', path, { county, ...data });
const put = <T = unknown>(person: Person, path: string, data: object) => ask<T>(server.origin, person, 'put', path, { county, ...data });

// Three applications of one college, in this order.
async function qualified(): Promise<{ call: string; line: string; applications: string[]; units: string[] }> {
    const office = (await ask<Session>(server.origin, 'programmes', 'get', '/api/session')).body.id;
    const line = randomUUID();
    const call = randomUUID();
    const stages = ['applied', 'recommended', 'qualified', 'scored', 'publicised', 'approved', 'in_construction', 'accepted'];
    await post('programmes', '/api/programmes/lines', { id: line, office, code: 'S-03', content: { title: '样例产教融合基地', verb: '遴选建设', unit: '个', stages } });
    const sections = [{ key: 'plan', title: '方案', fields: [{ key: 'logic', title: '思路', max_chars: 100 }] }];
    const content = { title: '样例遴选通知', number: '样例〔2026〕3号', batch_year: 2026, places: 2, opens: '2026-09-01', closes: '2026-09-10', recommend_by: '2026-09-12', review_days: 10, quotas: [{ scope: 'prefecture', name: '', places: 3 }], sections, statement: '材料真实' };
    await post('programmes', '/api/programmes/calls', { id: call, line, content });
    await post('signer', `/api/programmes/calls/${call}/publish`, { version: 1 });
    const applications: string[] = [];
    const units: string[] = [];
    for (const title of ['无人机实训基地', '智慧物流实训基地', '康养实训基地']) {
        const id = randomUUID();
        const { unit } = await post<{ unit: string }>('college', '/api/programmes/applications', { id, call, kind: '', industry: '', title });
        await put('college', `/api/programmes/applications/${id}`, { version: 1, title, answers: [{ key: 'logic', value: '建在一起' }], members: [] });
        await post('college', `/api/programmes/applications/${id}/submit`, { version: 2, statement_accepted: true, signed_by: '校长' });
        applications.push(id);
        units.push(unit);
    }
    await post('changsha', '/api/programmes/recommendations', { id: randomUUID(), call, recommender: '430100', ranked: applications, refused: [], letter: '长教函〔2026〕3号', statement_accepted: true });
    for (const id of applications) await post('programmes', `/api/programmes/applications/${id}/review`, { words: '', results: [{ condition: 'no-ban', passed: true, evidence: '禁报登记', reason: '' }] });
    return { call, line, applications, units };
}

// From the approval to the acceptance, as the construction's own test clicks through it.
async function built(line: string, unit: string): Promise<void> {
    const at = `/api/construction/units/${unit}`;
    await post('programmes', `/api/construction/terms/${line}`, { id: randomUUID(), rectify_months: 3, ban_years_failed: 3, ban_years_withdrawn: 5, ban_lines: 'own', keeps: 'spent', keeps_percent: 0, graded: true, answer_days: 10, hearing_days: 7, composition: [], basis: '样例' });
    const level = (code: string, depth: number, parent: string, title: string) => ({ code, level: depth, parent, title, unit: '', formula: '', source: '', direction: 'at_least', years: [] as object[] });
    const trained = { ...level('1.1.1', 3, '1.1', '社会培训人次'), unit: '人次', formula: '培训人次', source: '学校培训台账', years: [{ year: 2026, value_milli: 1_000_000 }, { year: 2027, value_milli: 2_000_000 }], final_milli: 2_000_000 };
    const money = [{ source: 'own', year: 2026, budgeted_fen: 4_000_000 }, { source: 'own', year: 2027, budgeted_fen: 6_000_000 }];
    const content = { first_year: 2026, last_year: 2027, report_every: 'half', data: [{ name: '培训人次', unit: '人次', source: '学校培训台账' }], indicators: [level('1', 1, '', '产出指标'), level('1.1', 2, '1', '数量指标'), trained], milestones: [{ code: 'M1', title: '设备调试完成', due: '2027-06-30' }], total_fen: 10_000_000, sources: [{ source: 'own', total_fen: 10_000_000 }], money };
    await put('college', `${at}/book`, { version: 0, content });
    const book = randomUUID();
    await post('college', `${at}/book`, { id: book, reason: '' });
    for (const [person, act] of [['changsha', 'argued'], ['college', 'signed_body'], ['programmes', 'signed_office']] as const) await post(person, `${at}/book/${book}`, { id: randomUUID(), act, words: '同意', filing: '' });
    await server.goTo('2027-12-20T09:00:00+08:00');
    const proofs = [{ kind: 'rows', name: '培训台账', sha256: '' }];
    await post('college', `${at}/progress`, { id: randomUUID(), period: '2027-H2', values: [{ name: '培训人次', value_milli: 2_500_000 }], milestones: [{ code: 'M1', reached_on: '2027-06-20' }], words: '建成', proofs });
    const check = randomUUID();
    await post('programmes', `${at}/checks`, { id: check, kind: 'acceptance', year: 2027, due: '2027-12-30', words: '验收' });
    await post('college', `/api/construction/checks/${check}`, { id: randomUUID(), act: 'reported', words: '自评', parts: [{ title: '建设总结', text: '按任务书完成' }], proofs });
    await post('programmes', `/api/construction/checks/${check}`, { id: randomUUID(), act: 'decided', words: '达到任务书要求', outcome: 'passed', parts: [], proofs: [] });
}

// 90, 86 and 83 points, marked by three who were drawn, frozen by two.
async function frozen(call: string, applications: readonly string[]): Promise<void> {
    const field = '样例领域';
    for (let n = 1; n <= 5; ++n) {
        const id = randomUUID();
        const content = { name: `样例专家${n}`, born: '1975-03-01', title: 'senior', title_words: '教授', fields: [field], healthy: true, no_bad_record: true, independent: true };
        await post('programmes', '/api/review/experts', { id, content, facts: [{ id: randomUUID(), kind: 'employment', unit_name: `样例大学${n}`, from: '2015-01-01' }] });
        await post('signer', `/api/review/experts/${id}/standing`, { to: 'admitted', reason: '' });
        await post('programmes', `/api/review/experts/${id}/confirm`, { version: 1, accepted: true });
    }
    const round = randomUUID();
    const terms = { seats: 3, fields: [field], review_from: '2026-09-08', review_to: '2026-09-09', answer_hours: 48, objection_days: 0, per_item: 3, cap: 10, distinct_units: true, score_rule: 'mean', spread_limit: 0, extra_experts: 0 };
    const opened = await post<Round>('programmes', '/api/review/rounds', { id: round, call, title: '样例评审', terms });
    await post('programmes', `/api/review/rounds/${round}/commit`, { public_source: '样例开奖号码', draws_at: '2026-09-02T09:00:00+08:00' });
    await server.goTo('2026-09-02T09:30:00+08:00');
    await post('programmes', `/api/review/rounds/${round}/value`, { public_value: '3 1 7' });
    const drawn = await post<Round>('signer', `/api/review/rounds/${round}/value/confirm`, { public_value: '3 1 7' });
    const markers = ['registrar', 'checker', 'publisher'] as const;
    for (const [at, marker] of markers.entries()) {
        const session = await ask<Session>(server.origin, marker, 'get', '/api/session');
        await post('secadmin', '/api/grants', { account: session.account, role: 'programme_expert', post: session.acting_post, reason: '评审专家' });
        await post('programmes', `/api/review/experts/${drawn.order.find((one) => one.place === at + 1)?.expert ?? ''}/account`, { account: marker });
        await post(marker, `/api/review/own-invitations/${round}/accept`, { declared: true, relations: [] });
    }
    await post('programmes', `/api/review/rounds/${round}/objections`, {});
    await post('programmes', `/api/review/rounds/${round}/seal`, {});
    await server.goTo('2026-09-08T09:00:00+08:00');
    const items = [['1', '基础', 4000], ['2', '方案', 6000]].map(([id, words, weight]) => ({ id, words, words_en: '', hint: '', weight, core: false, levels: [] }));
    await put('programmes', `/api/programmes/marking/${round}/sheet`, { after: 0, sheet: { title: '样例评分表', source: '样例', total: 10000, items, deductions: [], vetoes: [], grades: [] } });
    await post('programmes', `/api/programmes/marking/${round}/assignment`, { sheet_version: 1, rules: { per_item: 3, cap: 10, distinct_units: true, strangers: true, load_cost: 100, pair_permille: 1000 }, reason: '' });
    const points = [[3800, 5200], [3600, 5000], [3500, 4800]];
    for (const marker of markers) {
        await post(marker, `/api/programmes/my-reviews/${round}/open`, { statement_accepted: true, signed_by: '评委' });
        for (const [at, application] of applications.entries()) {
            const code = opened.items.find((one) => one.application === application)?.code ?? '';
            const marks = (points[at] ?? []).map((value, item) => ({ item: String(item + 1), points: value }));
            await put(marker, `/api/programmes/my-reviews/${round}/items/${code}/marks`, { base_version: 0, content: { marks, hits: [], notes: [], words: '' }, sign: true, signed_by: '评委' });
        }
    }
    await post('programmes', `/api/programmes/marking/${round}/close`, {});
    const { proposal } = await post<{ proposal: { sha256: string } }>('programmes', `/api/programmes/marking/${round}/results/propose`, {});
    await post('signer', `/api/programmes/marking/${round}/results/freeze`, { sha256: proposal.sha256 });
}

test('a call goes from its announcement to acceptance, and everybody is told', async ({ page }, info) => {
    test.skip(info.project.name !== 'desk', 'one run takes both widths');
    test.setTimeout(300_000);
    page.setDefaultTimeout(15_000);
    const { call, line, applications, units } = await qualified();
    await frozen(call, applications);
    const luoshi = new Luoshi(page, server.origin, 'desk');
    const use = async (person: Person | undefined, size: typeof desk, path: string) => {
        await luoshi.settled();
        await page.goto('about:blank');
        await page.context().clearCookies();
        await page.setViewportSize(size);
        await luoshi.open(path, person);
    };
    let address = '';

    await test.step('rules are tried before they are kept, and frozen by another', async () => {
        await page.clock.setFixedTime(new Date('2026-09-08T09:00:00+08:00'));
        await luoshi.open('/programmes/awards', 'programmes');
        await page.getByRole('button', { name: '开始评选' }).click();
        await expect(page.getByRole('heading', { level: 1, name: '样例遴选通知' })).toBeVisible();
        address = page.url().replace(server.origin, '');
        await page.getByLabel('名额', { exact: false }).first().fill('1');
        await page.getByRole('button', { name: '试算，不保存' }).click();
        await expect(page.getByRole('region', { name: '试算结果' }).getByText('退出名单')).toBeVisible();
        await luoshi.look('award-trial');
        await page.getByLabel('名额', { exact: false }).first().fill('2');
        await page.getByLabel('备选数').fill('1');
        await page.getByLabel('修改理由', { exact: false }).fill('按申报通知');
        await page.getByRole('button', { name: '保存规则' }).click();
        await expect(page.getByText('第 2 版', { exact: false })).toBeVisible();
        await expect(page.getByText('请由另一人核对后定稿', { exact: false })).toBeVisible();
        await use('signer', desk, address);
        await page.getByRole('button', { name: '核对无误，名单定稿' }).click();
        const third = page.locator('tr[data-receipt]').nth(2);
        await expect(third.getByText('备选')).toBeVisible();
        await third.getByRole('button', { name: /为什么/ }).click();
        await expect(page.getByText('名额共 2 个', { exact: false }).first()).toBeVisible();
        await luoshi.look('award-selection');
    });

    await test.step('the leading group and the party group decide, then the notice opens', async () => {
        await use('programmes', desk, address);
        for (const group of ['领导小组审议', '党组会审定']) {
            await page.getByRole('button', { name: group }).click();
            await page.getByLabel('会议名称', { exact: false }).fill('第 1 次会议');
            await page.getByLabel('会议纪要', { exact: false }).fill('会议审议了名单。');
            await page.getByLabel('到会人数', { exact: false }).fill('9');
            await page.getByLabel('赞成', { exact: false }).fill('8');
            await page.getByLabel('弃权', { exact: false }).fill('1');
            if (group === '领导小组审议') await luoshi.look('award-group');
            await page.getByRole('button', { name: '记录会议' }).click();
            await expect(page.getByRole('heading', { level: 3, name: new RegExp(group) })).toBeVisible();
        }
        await expect(page.getByText('还没有设定本项目线的公示规则', { exact: false })).toBeVisible();
        await page.getByRole('button', { name: '公示规则' }).click();
        await page.getByLabel('发文机关', { exact: false }).fill('样例省教育厅');
        await page.getByLabel('书面异议受理地址和电话', { exact: false }).fill('样例路 1 号');
        await page.getByLabel('依据', { exact: false }).fill('样例');
        await page.getByRole('button', { name: '保存公示规则' }).click();
        await page.getByRole('button', { name: '公示', exact: true }).click();
        await page.getByRole('button', { name: '开始公示' }).click();
        await expect(page.getByRole('region', { name: '公示', exact: true }).getByText('7 个自然日', { exact: false })).toBeVisible();
    });

    await test.step('an applicant sees its own result with the explanation, on the phone', async () => {
        await use('college', phone, '/m/programme-results');
        await expect(page.getByRole('article', { name: '康养实训基地' }).getByText('得分达到 86.001 就会入选。')).toBeVisible();
        await luoshi.look('award-own');
    });

    let code = '';
    await test.step('somebody objects on the portal, protected', async () => {
        await use(undefined, desk, `/public${address.replace('/430000', '')}`);
        await expect(page.getByRole('heading', { level: 2, name: '样例产教融合基地拟立项名单公示' })).toBeVisible();
        await page.getByRole('button', { name: '在线提出异议' }).click();
        await page.getByLabel('对哪个项目有异议', { exact: false }).selectOption({ label: '样例职业学校：无人机实训基地' }).catch(async () => page.getByLabel('对哪个项目有异议', { exact: false }).selectOption({ index: 1 }));
        await page.getByLabel('真实姓名', { exact: false }).fill('张三丰');
        await page.getByLabel('联系方式', { exact: false }).fill('13900000000');
        await page.getByLabel('异议内容、事实和依据', { exact: false }).fill('场地面积与申报不符，附照片。');
        await page.getByLabel('本人实名提出，所述属实').check();
        await luoshi.look('award-objection');
        await page.getByRole('button', { name: '提交异议' }).click();
        await expect(page.getByRole('heading', { name: '已收到，异议第 1 号' })).toBeVisible();
        code = (await page.locator('.code').textContent()) ?? '';
    });

    await test.step('one award is stayed, the other approved on time; the office never sees the name', async () => {
        await server.goTo('2026-09-15T09:00:00+08:00');
        await page.clock.setFixedTime(new Date('2026-09-15T09:00:00+08:00'));
        await use('programmes', desk, address);
        const objection = page.getByRole('article', { name: '异议第 1 号' });
        await expect(objection.getByText('场地面积与申报不符，附照片。')).toBeVisible();
        await expect(page.getByText('张三丰')).toHaveCount(0);
        await luoshi.look('award-stayed');
        await page.getByRole('button', { name: '立项发文' }).click();
        await page.getByLabel('文号', { exact: false }).fill('样教通〔2026〕30号');
        await page.getByRole('button', { name: '立项并生成文件' }).click();
        await expect(page.getByRole('region', { name: '立项文件' }).getByText('1 个', { exact: false })).toBeVisible();
        await objection.getByRole('button', { name: '受理', exact: true }).click();
        await objection.getByLabel('办理意见', { exact: false }).fill('已受理');
        await objection.getByRole('button', { name: '受理', exact: true }).last().click();
        await objection.getByRole('button', { name: '异议不成立' }).click();
        await objection.getByLabel('办理意见', { exact: false }).fill('经实地丈量相符');
        await objection.getByRole('button', { name: '异议不成立' }).last().click();
        await expect(objection.getByText('经实地丈量相符', { exact: false })).toBeVisible();
    });

    await test.step('the post that keeps identities looks with a reason, and the objector sees it', async () => {
        await use('objectors', desk, '/programmes/objectors');
        await page.getByRole('button', { name: '查看身份' }).click();
        await page.getByLabel('查看理由', { exact: false }).fill('核对证据原件');
        await page.getByRole('button', { name: '查看身份' }).click();
        await expect(page.getByText('张三丰')).toBeVisible();
        await luoshi.look('award-objector');
        await use(undefined, phone, `/public${address.replace('/430000', '')}`);
        await page.getByRole('button', { name: '凭查询码查看办理' }).click();
        await page.getByLabel('查询码', { exact: false }).fill(code);
        await page.getByRole('button', { name: '查看', exact: true }).click();
        await expect(page.getByText('理由：核对证据原件', { exact: false })).toBeVisible();
        await luoshi.look('award-follow');
    });

    await test.step('one leaves, the reserve moves up under a notice of its own', async () => {
        await post('college', `/api/programmes/applications/${applications[1] ?? ''}/withdraw`, { words: '不再建设' });
        await server.doJobs();
        await use('programmes', desk, address);
        const third = page.locator('tr[data-receipt]').nth(2);
        await expect(third.getByText('递补', { exact: false }).first()).toBeVisible();
        await luoshi.look('award-moved-up');
        await page.getByRole('button', { name: '公示', exact: true }).click();
        await page.getByRole('button', { name: '开始公示' }).click();
        await expect(page.getByRole('region', { name: '公示', exact: true }).getByText('7 个自然日', { exact: false })).toHaveCount(2);
        await server.goTo('2026-09-23T09:00:00+08:00');
        await page.clock.setFixedTime(new Date('2026-09-23T09:00:00+08:00'));
        await use('programmes', desk, address);
        await page.getByRole('button', { name: '立项发文' }).click();
        await page.getByLabel('文号', { exact: false }).fill('样教通〔2026〕35号');
        await page.getByRole('button', { name: '立项并生成文件' }).click();
        await expect(page.getByRole('region', { name: '立项文件' }).getByText('样教通〔2026〕35号', { exact: false })).toBeVisible();
    });

    await test.step('approved is not built: the reserve builds and is accepted, the one that left counts as neither', async () => {
        await built(line, units[2] ?? '');
        await page.clock.setFixedTime(new Date('2027-12-20T09:00:00+08:00'));
        await use('programmes', desk, `/programmes/units/${county}/${units[2] ?? ''}`);
        await expect(page.getByText('已验收').first()).toBeVisible();
        await luoshi.look('award-accepted');
        await use('programmes', desk, `/programmes/units/${county}/${units[1] ?? ''}`);
        await expect(page.getByText('已退出').first()).toBeVisible();
        await use(undefined, phone, `/public/programmes/lines/${line}`);
        await expect(page.getByText('康养实训基地').first()).toBeVisible();
        await luoshi.look('award-line-public');
    });
});
