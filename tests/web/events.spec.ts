// Lectures from the plan to the door, and what is listed. Each test makes its own sitting with its own name; the sample's own stand beside.
import { newId } from './support/ask';
import { expect, type Luoshi, type Person, test } from './support/luoshi';

const county = '430000';
interface Named {
    readonly id: string;
    readonly title: string;
}
// Acts as one person in one session: sign-ins are few a minute.
async function acting(luoshi: Luoshi, person: Person) {
    const csrf = await luoshi.signIn(person);
    const request = luoshi.page.context().request;
    return async <T>(verb: 'get' | 'post', path: string, data?: object): Promise<T> => {
        const answer = await request[verb](luoshi.origin + path, { headers: { 'X-CSRF-Token': csrf }, ...(data ? { data } : {}) });
        const text = await answer.text();
        expect(answer.ok(), `${path}: ${text}`).toBe(true);
        return JSON.parse(text) as T;
    };
}
async function hallOf(act: Awaited<ReturnType<typeof acting>>): Promise<string> {
    const { items } = await act<{ items: Named[] }>('get', `/api/events/series?county=${county}`);
    const found = items.find((one) => one.title.includes('大讲堂'));
    if (!found) throw new Error('the sample holds no lecture hall');
    return found.id;
}
const beijing = (minutes: number): string => `${new Date(Date.now() + 8 * 3_600_000 + minutes * 60_000).toISOString().slice(0, 16)}:00+08:00`;
// A sitting that people register for, and that is today.
async function openSitting(act: Awaited<ReturnType<typeof acting>>, title: string, capacity: number): Promise<string> {
    const id = newId();
    const until = beijing(60 * 26);
    await act('post', `/api/events/series/${await hallOf(act)}/editions`, { county, id, act: newId(), number: 1000 + Math.floor(Math.random() * 1_000_000), title, planned_on: beijing(0).slice(0, 10) });
    await act('post', `/api/events/editions/${id}/announcements`, { county, act: newId(), title, starts_at: beijing(3), ends_at: until, place: '样例报告厅', speakers: '样例主讲', about: '', audience: '', contact: '样例 0731', capacity, register_until: beijing(3).slice(0, 10), reason: '' });
    await act('post', `/api/events/editions/${id}/steps`, { county, act: newId(), step: 'opened', words: '' });
    return id;
}
const mobile = (): string => `139${String(Math.floor(Math.random() * 100_000_000)).padStart(8, '0')}`;

test.describe('at the desk', () => {
    test.beforeEach(({}, info) => test.skip(info.project.name !== 'desk', 'the desk has its own width'));

    test('the office sees what “regularly” means, by which document, and what was missed', async ({ luoshi }) => {
        const { page } = luoshi;
        await luoshi.open('/event-series', 'programmes');
        await expect(page.getByRole('heading', { name: '活动系列', level: 1 })).toBeVisible();
        await expect(page.getByRole('cell', { name: /每季度不少于 1 期/ })).toBeVisible();
        await expect(page.getByRole('cell', { name: '频次未确定' })).toBeVisible();
        await luoshi.look('event-series');
        await page.getByRole('link', { name: /查看.*样例·楚怡职业教育大讲堂/ }).click();
        await expect(page.getByRole('heading', { name: '频次', exact: true })).toBeVisible();
        await expect(page.getByText('厅务会纪要', { exact: false }).first()).toBeVisible();
        await page.getByRole('button', { name: '确定频次' }).click();
        const form = page.getByRole('form', { name: '确定频次' });
        await form.getByRole('button', { name: '提交' }).click();
        await expect(form.getByText('原文只写“定期”', { exact: false }).first()).toBeVisible();
        luoshi.expected.push(/422/);
        await luoshi.look('event-frequency-refused');
    });

    test('the organiser plans, announces and opens a sitting', async ({ luoshi }) => {
        const { page } = luoshi;
        const title = `课堂里的工匠${newId().slice(-6)}`;
        await luoshi.open('/event-series', 'programmes');
        await page.getByRole('link', { name: /查看.*样例·楚怡职业教育大讲堂/ }).click();
        await page.getByRole('button', { name: '计划新一期' }).click();
        const plan = page.getByRole('form', { name: '计划新一期' });
        await plan.getByLabel(/^期数/).fill(String(1000 + Math.floor(Math.random() * 1_000_000)));
        await plan.getByLabel(/^题目/).fill(title);
        await plan.getByLabel(/^计划日期/).fill(beijing(60 * 24 * 20).slice(0, 10));
        await plan.getByRole('button', { name: '提交' }).click();
        await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
        await page.getByRole('button', { name: '发布公告' }).click();
        const form = page.getByRole('form', { name: '发布公告' });
        await form.getByLabel(/^地点/).fill('样例报告厅');
        await form.getByLabel(/^主讲人/).fill('样例主讲');
        await form.getByLabel(/^联系方式/).fill('样例 0731');
        await form.getByLabel(/^座位数/).fill('2');
        await luoshi.look('event-announce');
        await form.getByRole('button', { name: '提交' }).click();
        await page.getByRole('button', { name: '开放报名' }).click();
        await expect(page.getByText('报名中').first()).toBeVisible();
        await expect(page.getByText('座位 0/2', { exact: false }).first()).toBeVisible();
        await luoshi.look('event-edition');
    });

    test('a brief has its uses, each with proof', async ({ luoshi }) => {
        const { page } = luoshi;
        await luoshi.open('/event-briefs', 'programmes');
        await page.getByRole('link', { name: /查看.*开放共享/ }).click();
        await expect(page.getByRole('heading', { name: '采纳和批示' })).toBeVisible();
        await luoshi.look('event-brief');
    });

    test('a school enters a work with its rights, and the office lists it', async ({ luoshi }) => {
        const { page } = luoshi;
        const title = `样例短视频${newId().slice(-6)}`;
        await luoshi.open('/event-records', 'college');
        await page.getByRole('button', { name: '登记作品' }).click();
        const form = page.getByRole('form', { name: '登记作品' });
        await form.getByLabel(/^作品名称/).fill(title);
        await form.getByLabel(/^主创人员/).fill('样例摄制组');
        await form.getByLabel(/^出版或发布单位/).fill('样例平台');
        await form.getByLabel(/^权利人/).fill('样例职校');
        await form.getByRole('button', { name: '提交' }).click();
        await expect(form.getByText('请上传权属证明', { exact: false }).last()).toBeVisible();
        luoshi.expected.push(/422/);
        await form.getByLabel('选择文件').setInputFiles({ name: '授权书.pdf', mimeType: 'application/pdf', buffer: Buffer.from(`%PDF ${title}`) });
        await expect(form.getByText('授权书.pdf', { exact: false }).first()).toBeVisible();
        await luoshi.look('event-record-form');
        await form.getByRole('button', { name: '提交' }).click();
        await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
        await expect(page.getByRole('button', { name: '公布' })).toHaveCount(0);
        const address = page.url().replace(luoshi.origin, '');
        await page.context().clearCookies();
        await luoshi.open(address, 'programmes');
        await page.getByRole('button', { name: '公布' }).click();
        await expect(page.getByText('已公布').first()).toBeVisible();
        await luoshi.look('event-record');
        await luoshi.open('/event-records/counts');
        await expect(page.getByRole('row', { name: /精神作品 · 微电影/ })).toBeVisible();
        await luoshi.look('event-record-counts');
    });

    test('the same address counts once', async ({ luoshi }) => {
        const { page } = luoshi;
        await luoshi.open('/event-records?kind=publicity', 'college');
        await page.getByRole('button', { name: '登记宣传报道' }).click();
        const form = page.getByRole('form', { name: '登记宣传报道' });
        await form.getByLabel(/^报道标题/).fill('同一篇');
        await form.getByLabel(/^媒体名称/).fill('样例新闻网');
        await form.getByLabel(/^网址/).fill('http://www.example.cn/news/1?utm_source=app');
        await form.getByRole('button', { name: '提交' }).click();
        await expect(form.getByText('已经登记为“样例：大国工匠进校园”', { exact: false }).first()).toBeVisible();
        luoshi.expected.push(/409/);
        await luoshi.look('event-publicity-twice');
    });
});

test.describe('on the phone', () => {
    test.beforeEach(({}, info) => test.skip(info.project.name !== 'phone', 'the phone has its own width'));

    test('anybody registers without an account, waits when it is full, and shows the ticket', async ({ luoshi }) => {
        const { page } = luoshi;
        const act = await acting(luoshi, 'programmes');
        const title = `人人可来${newId().slice(-6)}`;
        const id = await openSitting(act, title, 1);
        // Still signed in on this browser: the portal registers nobody in particular all the same.
        await luoshi.open(`/public/lectures/${id}`);
        const form = page.getByRole('form', { name: '报名' });
        await form.getByLabel(/^姓名/).fill('样例听众甲');
        await form.getByLabel(/^手机号/).fill('123');
        await form.getByRole('button', { name: '提交报名' }).click();
        await expect(form.getByText('请填写 11 位手机号码').first()).toBeVisible();
        luoshi.expected.push(/422/);
        await form.getByLabel(/^手机号/).fill(mobile());
        await luoshi.look('lecture-register');
        await form.getByRole('button', { name: '提交报名' }).click();
        await expect(page.getByText('1 号座')).toBeVisible();
        await expect(page.getByRole('img', { name: '入场二维码' })).toBeVisible();
        await luoshi.look('lecture-ticket');
        const link = await page.getByRole('link', { name: '我的入场券链接' }).getAttribute('href');
        await luoshi.open(`/public/lectures/${id}`);
        const again = page.getByRole('form', { name: '报名' });
        await again.getByLabel(/^姓名/).fill('样例听众乙');
        await again.getByLabel(/^手机号/).fill(mobile());
        await again.getByRole('button', { name: '提交报名' }).click();
        await expect(page.getByText('前面还有 0 位候补')).toBeVisible();
        const waiting = await page.getByRole('link', { name: '我的入场券链接' }).getAttribute('href');
        await page.goto('about:blank');
        await luoshi.open(link ?? '');
        await page.getByRole('button', { name: '取消报名' }).click();
        await page.getByRole('button', { name: '确认取消，让出座位' }).click();
        await expect(page.getByText('已取消').first()).toBeVisible();
        await page.goto('about:blank');
        await luoshi.open(waiting ?? '');
        await expect(page.getByText('1 号座')).toBeVisible();
    });

    test('the door lets in without a network, once, and tells the server later', async ({ luoshi }) => {
        const { page } = luoshi;
        const act = await acting(luoshi, 'programmes');
        const id = await openSitting(act, `现场签到${newId().slice(-6)}`, 5);
        const guest = await act<{ code: string }>('post', '/api/own-event-tickets', { county, edition: id, id: newId(), name: '样例来宾', unit: '样例公司', phone: mobile() });
        await luoshi.open(`/m/event-door/${id}`);
        await expect(page.getByText('已签到 0/1')).toBeVisible();
        await page.context().setOffline(true);
        await page.getByLabel('入场券上的六位数字').fill(guest.code);
        await page.getByRole('button', { name: '签到', exact: true }).click();
        await expect(page.getByText('样例来宾，1 号座，签到成功')).toBeVisible();
        await expect(page.getByText('1 条待上传')).toBeVisible();
        await page.getByLabel('入场券上的六位数字').fill(guest.code);
        await page.getByRole('button', { name: '签到', exact: true }).click();
        await expect(page.getByText('入场券只能用一次', { exact: false })).toBeVisible();
        luoshi.expected.push(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
        await page.context().setOffline(false);
        await expect(page.getByText('1 条待上传')).toHaveCount(0, { timeout: 40_000 });
        await expect(page.getByText('已签到 1/1')).toBeVisible();
        await luoshi.look('event-door');
        const door = await act<{ people: { checked_in_at: string | null }[] }>('get', `/api/events/editions/${id}/door?county=${county}`);
        expect(door.people[0]?.checked_in_at).toBeTruthy();
    });

    test('whoever has an account finds the ticket again', async ({ luoshi }) => {
        const { page } = luoshi;
        const act = await acting(luoshi, 'programmes');
        const title = `我的入场券${newId().slice(-6)}`;
        const id = await openSitting(act, title, 5);
        await page.context().clearCookies();
        await luoshi.open(`/m/events/${id}`, 'parent');
        const form = page.getByRole('form', { name: '报名' });
        await form.getByLabel(/^姓名/).fill('样例家长');
        await form.getByLabel(/^手机号/).fill(mobile());
        await form.getByRole('button', { name: '提交报名' }).click();
        await expect(page.getByText('报名成功')).toBeVisible();
        await luoshi.open('/m/events');
        await page.getByRole('button', { name: new RegExp(title) }).click();
        await expect(page.getByRole('img', { name: '入场二维码' })).toBeVisible();
        await luoshi.look('events-phone');
    });

    test('everybody sees what is to come and what is listed', async ({ luoshi }) => {
        const { page } = luoshi;
        await luoshi.open('/public/lectures');
        await expect(page.getByRole('heading', { name: '大讲堂和论坛', level: 1 })).toBeVisible();
        await expect(page.getByText('楚怡精神与新时代职业教育')).toBeVisible();
        await luoshi.look('lectures-public');
        // In the first days of a term the sample holds no sitting that was.
        const past = (await (await page.context().request.get(`${luoshi.origin}/api/public/events?past=true`)).json()) as { items: Named[] };
        await page.getByRole('button', { name: '往期' }).click();
        if (past.items[0]) {
            await page.getByRole('link', { name: past.items[0].title }).click();
            await expect(page.getByText('42 人参加')).toBeVisible();
            await expect(page.getByRole('heading', { name: '活动记录' })).toBeVisible();
            await luoshi.look('lecture-record');
        } else await expect(page.getByText('没有活动')).toBeVisible();
        await luoshi.open('/public/heritage');
        await expect(page.getByRole('heading', { name: '样例微电影《楚怡路上》' })).toBeVisible();
        await page.getByRole('button', { name: '精神传承人' }).click();
        await expect(page.getByText('李样例 · 湘绣')).toBeVisible();
        await expect(page.getByText('周样例', { exact: false })).toHaveCount(0);
        await luoshi.look('heritage-public');
    });
});
