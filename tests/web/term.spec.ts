// A term of a school in the browser, from the survey to the last hand-over, on a server whose clock the test moves. Officials sit at a desk,
// families and teachers hold a phone.
import { ask, newId, type Verb } from './support/ask';
import { ClockServer } from './support/clock_server';
import { expect, Luoshi, test, type Person } from './support/luoshi';
import { addCourse, approvePlan, fillSlots, openPlan, publishPlan, recordConsultation, submitPlan, writeWords } from './support/plans';

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const [year, term] = [2026, 'spring'];

let server: ClockServer;
test.beforeAll(async () => {
    server = await ClockServer.start('2026-09-02T09:00:00+08:00');
});
test.afterAll(async () => server.stop());

test('a term, from the survey to the last hand-over', async ({ page }, info) => {
    test.skip(info.project.name !== 'desk', 'one run takes both widths');
    test.setTimeout(300_000);
    page.setDefaultTimeout(15_000);
    const luoshi = new Luoshi(page, server.origin, 'desk');
    const as = (person: Person, verb: Verb, path: string, data?: object, version?: number) => ask(server.origin, person, verb, path, data, version);
    const { body } = (await as('head', 'get', '/api/session')) as { body: { id: string } };

    // Whoever goes home takes the page along: left open it would ask once more, without a session.
    const goHome = async () => {
        await page.goto('about:blank');
        await page.context().clearCookies();
    };
    const at = async (time: string) => {
        await goHome();
        await server.goTo(time);
        await page.clock.setFixedTime(new Date(time));
    };
    const use = async (person: Person | undefined, size: typeof desk, path: string) => {
        await goHome();
        await page.setViewportSize(size);
        await luoshi.open(path, person);
    };
    await page.clock.setFixedTime(new Date('2026-09-02T09:00:00+08:00'));

    await test.step('families say what they need', async () => {
        await use('parent', phone, '/m/children');
        await page.getByRole('link', { name: '需求调查' }).click();
        await page.getByRole('button', { name: /^回答/ }).first().click();
        await page.getByLabel('需要', { exact: true }).check();
        await page.getByLabel('体育').check();
        await luoshi.look('term-survey');
        await page.getByRole('button', { name: '提交', exact: true }).click();
        await expect(page.getByText('已回答').first()).toBeVisible();
    });

    await test.step('the school closes the survey and reads it', async () => {
        await at('2027-01-04T09:00:00+08:00');
        await as('keeper', 'put', '/api/working-days/2027', { source: '关于2027年部分节假日安排的通知（样例）', holidays: [{ date: '2027-04-05', name: '清明' }], make_up_days: [] });
        await as('head', 'put', `/api/bodies/${body.id}/terms`, { school_year: year, term, starts: '2027-03-01', ends: '2027-03-26', document: '岳教通〔2027〕1号（样例）' });
        await use('office', desk, '/surveys');
        await page.getByRole('link', { name: /下学期课后服务需求调查/ }).click();
        await page.getByRole('button', { name: '结束调查' }).click();
        await expect(page.getByText('调查已结束').first()).toBeVisible();
        await luoshi.look('term-survey-result');
    });

    let plan = '';
    await test.step('a plan is written, shown to the parents, approved and published', async () => {
        await use('head', desk, '/plans');
        await openPlan(page, String(year), 'spring');
        plan = new URL(page.url()).pathname;
        await writeWords(page);
        await fillSlots(page);
        await page.getByRole('button', { name: '保存时段' }).click();
        await page.getByRole('tab', { name: '课程' }).click();
        const all = ['1', '2', '3', '4', '5', '6'];
        await addCourse(page, '第一课时', { kind: '基础托管', activity: '作业辅导', name: '作业辅导', price: '3', grades: all, teacher: '陈老师' });
        await addCourse(page, '第二课时', { kind: '基础托管', activity: '阅读', name: '自主阅读', price: '3', grades: all, teacher: '何老师' });
        await addCourse(page, '第二课时', { kind: '特色课程', activity: '艺术', name: '软笔书法', price: '3.5', grades: ['5'], places: '2', teacher: '陈老师' });
        await addCourse(page, '第二课时', { kind: '特色课程', activity: '体育', name: '足球', price: '3.5', grades: ['5'], places: '2', teacher: '吴老师' });
        await recordConsultation(page);
        await submitPlan(page);
        await use('yuelu', desk, plan);
        await approvePlan(page, '岳教批〔2027〕3号');
        await use('head', desk, plan);
        await publishPlan(page);
        await luoshi.look('term-plan-published');
    });

    // The child of the fifth grade; the one of the second stays at home.
    const children = (await as('parent', 'get', '/api/children')) as { pupil: string; class_name: string; name: string }[];
    const elder = children.find((child) => child.class_name.startsWith('五年级'));
    const younger = children.find((child) => child.class_name.startsWith('二年级'));
    if (!elder || !younger) throw new Error('the sample has no such children');

    let agreement = { id: newId(), sha256: '', version: 0 };
    await test.step('the agreement is read in full; saying yes is as easy as saying no', async () => {
        const made = (await as('office', 'post', '/api/agreements', { id: agreement.id, school: body.id, kind: 'after_school', school_year: year, term, title: '2027年春季课后服务协议', text: '一、自愿报名，随时可以退出。\n二、15:50 至 18:00 在校托管。\n三、按约定的人接走。' })) as { version: number };
        agreement = { ...agreement, ...((await as('head', 'post', `/api/agreements/${agreement.id}/publish`, {}, made.version)) as object) };
        await use('parent', phone, `/m/children/${younger.pupil}/agreements/${agreement.id}`);
        await page.getByRole('button', { name: '不同意', exact: true }).click();
        await expect(page.getByText('已记录：您不同意。')).toBeVisible();
        await luoshi.open(`/m/children/${elder.pupil}/agreements/${agreement.id}`);
        await page.getByRole('button', { name: '同意', exact: true }).click();
        await expect(page.getByText('已记录：您同意。')).toBeVisible();
        await luoshi.look('term-consent');
    });

    // Three families without a telephone told the class teacher.
    const [own] = (await as('teacher', 'get', '/api/own-classes')) as { id: string }[];
    const board = (await as('teacher', 'get', `/api/classes/${own?.id}/consents?kind=after_school&school_year=${year}&term=${term}`)) as { items: { pupil: string }[] };
    const others = board.items.map((item) => item.pupil).filter((pupil) => pupil !== elder.pupil).slice(0, 3);
    for (const pupil of others) await as('teacher', 'post', `/api/pupils/${pupil}/consents`, { id: newId(), agreement: agreement.id, decision: 'given', reason: '家长没有智能手机，当面告知' });

    const { courses } = (await as('head', 'get', `/api${plan}`)) as { courses: { id: string; name: string }[] };
    const course = (name: string) => courses.find((one) => one.name === name)?.id ?? '';
    const round = newId();
    await test.step('a round is announced', async () => {
        const settings = { mode: 'lottery', opens: '2027-01-06T01:00:00.000Z', closes: '2027-01-08T10:00:00.000Z', grades: [5], seats_max: 1, courses: [{ course: course('软笔书法'), places: 2 }, { course: course('足球'), places: 2 }] };
        const planned = (await as('office', 'post', '/api/enrolment/rounds', { id: round, plan: plan.split('/').pop(), title: '春季特色课程志愿', settings })) as { version: number };
        await as('office', 'post', `/api/enrolment/rounds/${round}/publish`, {}, planned.version);
        await use(undefined, phone, `/public/enrolment/${round}`);
        await luoshi.look('term-announcement');
    });

    await test.step('families put their wishes into order', async () => {
        await at('2027-01-06T10:00:00+08:00');
        await use('parent', phone, `/m/enrolment/${elder.pupil}`);
        await page.getByRole('link', { name: /去选课/ }).click();
        await page.getByRole('button', { name: /^加入志愿.*足球/ }).click();
        await page.getByRole('button', { name: /^加入志愿.*软笔书法/ }).click();
        await page.getByRole('button', { name: /^上移.*软笔书法/ }).click();
        await luoshi.look('term-wishes');
        await page.getByRole('button', { name: '下一步：核对' }).click();
        await page.getByRole('button', { name: '提交', exact: true }).click();
        await expect(page.getByText(/志愿已于 .* 提交/)).toBeVisible();
        await luoshi.look('term-receipt');
        for (const pupil of others) {
            const wishes = [{ slot: 's2', course: course('足球'), rank: 1 }];
            await as('teacher', 'post', `/api/enrolment/rounds/${round}/wishes`, { id: newId(), pupil, wishes, entry: { paper: false, note: '家长当面告知' } });
        }
    });

    let draw = '';
    await test.step('the closed list is drawn in public, with a value typed by two', async () => {
        await at('2027-01-09T09:00:00+08:00');
        await server.doJobs();
        await use('office', desk, `/enrolment/${round}`);
        await page.getByRole('button', { name: '封存名单' }).click();
        await page.getByRole('link', { name: '公告摇号' }).click();
        await page.getByLabel('公开值出处').fill('福利彩票3D第2027009期开奖号码');
        await page.getByLabel('摇号日期').fill('2027-01-09');
        await page.getByLabel(/^时间/).fill('22:00');
        await page.getByRole('button', { name: '公告', exact: true }).click();
        await expect(page.getByRole('heading', { level: 1, name: '春季特色课程志愿' })).toBeVisible();
        draw = new URL(page.url()).pathname;

        await at('2027-01-09T22:05:00+08:00');
        await use('head', desk, draw);
        await page.getByLabel('第一人录入', { exact: false }).fill('857');
        await page.getByRole('button', { name: '录入公开值' }).click();
        await expect(page.getByText('录入人不能自己核对', { exact: false })).toBeVisible();
        await use('yuelu', desk, draw);
        await page.getByLabel('第二人录入', { exact: false }).fill('857');
        await page.getByRole('button', { name: '核对公开值' }).click();
        await expect(page.getByText('待摇号').first()).toBeVisible();
        await use('head', desk, draw);
        await page.getByRole('button', { name: '摇号', exact: true }).click();
        await expect(page.getByRole('heading', { name: '各课程结果' })).toBeVisible();
        await luoshi.look('term-drawn');
    });

    await test.step('the family reads why; anybody computes the draw again', async () => {
        await use('parent', phone, `/m/enrolment/${elder.pupil}`);
        await page.getByRole('link', { name: /摇号结果/ }).click();
        await expect(page).toHaveURL(/\/draws/);
        await expect(page.getByText('软笔书法').first()).toBeVisible();
        await luoshi.look('term-result');
        await use(undefined, phone, `/public/enrolment/${round}`);
        await page.getByRole('link', { name: '核对本轮摇号' }).click();
        await page.getByRole('link', { name: /春季特色课程志愿/ }).click();
        await page.getByRole('button', { name: '重新计算' }).click();
        await expect(page.getByText('一致：重新计算的结果与公布的结果完全相同')).toBeVisible();
        await luoshi.look('term-verified');
        await as('parent', 'post', '/api/enrolment/base-places', { id: newId(), plan: plan.split('/').pop(), pupil: elder.pupil, weekdays: [1, 2, 3, 4, 5] });
        await use('parent', phone, `/m/enrolment/${elder.pupil}`);
        const hours = page.getByRole('list', { name: '每个时段在哪个班' });
        await expect(hours).toContainText('作业辅导');
        await expect(hours).toContainText('自主阅读');
    });

    await test.step('the timetable is made from the calendar, proved and published', async () => {
        await use('head', desk, '/timetables');
        await page.getByRole('link', { name: /编排\s*：岳麓区样例小学/ }).click();
        await page.getByRole('button', { name: '编排课表' }).click();
        await expect(page.getByText(/已编排：新增 80/)).toBeVisible();
        // Thrown away as a whole while nobody has seen it, and made anew.
        const dialog = page.getByRole('dialog');
        await page.getByRole('button', { name: '丢弃草稿' }).click();
        await expect(dialog.getByText(/^整份草稿删去：80 节课/)).toBeVisible();
        await dialog.getByLabel(/^理由/).fill('方案要退回修改');
        await luoshi.look('timetable-discard', dialog.locator('.el-dialog'));
        await dialog.getByRole('button', { name: '丢弃草稿' }).click();
        await expect(dialog).toBeHidden();
        await expect(page.getByText('还没有编排课表。')).toBeVisible();
        await page.getByRole('button', { name: '编排课表' }).click();
        await expect(page.getByText(/已编排：新增 80/).first()).toBeVisible();
        await expect(page.getByRole('region', { name: '一周课表，列为日期，行为时间' })).toBeVisible();
        await luoshi.settled();
        await luoshi.look('term-timetable');
        await page.getByRole('button', { name: '公布课表' }).click();
        await page.getByRole('dialog').getByRole('button', { name: '公布课表' }).click();
        await expect(page.getByText('已公布').first()).toBeVisible();
        await use('parent', phone, '/m/children');
        await page.getByRole('link', { name: '本周课后服务课表' }).click();
        await expect(page.getByRole('heading', { name: '孩子的课表', level: 1 })).toBeVisible();
    });

    const takeAndHandOver = async (day: string, name: string) => {
        await at(`${day}T17:03:00+08:00`);
        await use('parent', phone, '/m/today');
        await page.getByRole('article').filter({ hasText: elder.name }).getByRole('link', { name: '接送码' }).click();
        await page.getByRole('button', { name: '取接送码' }).click();
        const digits = page.getByText(/^\d{3} \d{3}$/);
        const code = (await digits.innerText()).replace(' ', '');
        await use('teacher', phone, '/m/today');
        await page.getByRole('article').filter({ hasText: name }).getByRole('link', { name: /^点名/ }).click();
        await page.getByRole('button', { name: '确认点名' }).click();
        await expect(page.getByText('已提交').first()).toBeVisible();
        const session = page.url().split('/').at(-1) ?? '';
        await luoshi.look(`term-register-${day}`);
        await at(`${day}T18:01:00+08:00`);
        await use('teacher', phone, `/m/today/hand-over/${session}`);
        await page.getByLabel('输入家长的接送码').fill(code);
        await page.getByRole('button', { name: '核对' }).click();
        await expect(page.getByRole('main').getByText(new RegExp(`${elder.name}.*已交接`))).toBeVisible();
        await luoshi.look(`term-handed-over-${day}`);
    };
    await test.step('the first day: register and hand-over', () => takeAndHandOver('2027-03-01', '软笔书法'));
    await test.step('the last day: register and hand-over', async () => {
        await takeAndHandOver('2027-03-26', '软笔书法');
        await use('parent', phone, `/m/today/children/${elder.pupil}/month`);
        await luoshi.look('term-month');
    });
    await test.step('the autumn before can be looked at and no more; the address keeps the term', async () => {
        await use('parent', phone, `/m/enrolment/${elder.pupil}`);
        await page.getByLabel('学期').selectOption({ label: '2026—2027学年秋季学期（已结束）' });
        await expect(page.getByText('已经结束', { exact: false }).first()).toBeVisible();
        expect(new URL(page.url()).searchParams.get('term')).toBe('2026-autumn');
        await page.reload();
        await luoshi.settled();
        await expect(page.getByLabel('学期')).toHaveValue('2026-autumn');
        await expect(page.getByRole('button', { name: /^(选择|更改|修改)/ }).first()).toHaveAttribute('aria-disabled', 'true');
        await expect(page.getByRole('button', { name: /^退课/ })).toHaveCount(0);
        await luoshi.look('phone-term-over');
        await page.getByLabel('学期').selectOption({ label: '2026—2027学年春季学期（本学期）' });
        await expect(page.getByText('软笔书法').first()).toBeVisible();
    });
});
