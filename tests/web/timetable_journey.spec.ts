// A school's timetable as its head works with it: the week by room and teacher, one session moved, taken over, stopped and made up with the clashes in
// sight, the proof, the solver's proposals, the calendar; and what families and teachers see of it on the phone.
import { expect, test, type Luoshi } from './support/luoshi';
import type { Locator, Page } from '@playwright/test';

interface Session {
    readonly id: string;
    readonly day: string;
    readonly starts: string;
    readonly course_name: string;
    readonly state: string;
    readonly substitute_name: string | null;
    readonly teacher_name: string | null;
    readonly room: string | null;
}
interface Row {
    readonly plan: string;
    readonly first_day: string;
    readonly last_day: string;
    readonly state: string;
}

async function ask<T>(luoshi: Luoshi, path: string): Promise<T> {
    const answer = await luoshi.page.context().request.get(`${luoshi.origin}${path}`);
    expect(answer.ok(), path).toBe(true);
    return (await answer.json()) as T;
}
async function publishedTimetable(luoshi: Luoshi): Promise<Row> {
    const { items } = await ask<{ items: Row[] }>(luoshi, '/api/timetables');
    const found = items.find((row) => row.state === 'published');
    if (!found) throw new Error('the sample holds no published timetable');
    return found;
}
const plusDays = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const mondayOf = (day: string): string => plusDays(day, 1 - (new Date(`${day}T00:00:00Z`).getUTCDay() || 7));

// A week to come whose sessions nobody has touched yet: every project of this test takes one of its own.
async function freshWeek(luoshi: Luoshi, plan: Row, today: string): Promise<{ monday: string; sessions: Session[] }> {
    for (let monday = plusDays(mondayOf(today), 7); monday <= plan.last_day; monday = plusDays(monday, 7)) {
        const { items } = await ask<{ items: Session[] }>(luoshi, `/api/timetables/${plan.plan}/sessions?from=${monday}&to=${plusDays(monday, 6)}`);
        const days = new Set(items.map((s) => s.day));
        if (days.size >= 5 && items.every((s) => s.state === 'planned' && !s.substitute_name)) return { monday, sessions: items };
    }
    throw new Error('no week of the term is untouched');
}
const grid = (page: Page): Locator => page.getByRole('region', { name: '一周课表，列为日期，行为时间' });
const chinese = (day: string): string => `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

test.describe('A timetable', () => {
    test('is looked at by room and teacher, changed with the clashes in sight, proved', async ({ luoshi, page }) => {
        test.setTimeout(240_000);
        await luoshi.signIn('head');
        const plan = await publishedTimetable(luoshi);
        const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
        const { monday, sessions } = await freshWeek(luoshi, plan, today);

        await luoshi.open('/timetables');
        await expect(page.getByRole('link', { name: '岳麓区样例小学' }).or(page.getByRole('table'))).not.toHaveCount(0);
        await luoshi.look('timetables');
        await luoshi.open(`/timetables/${plan.plan}?week=${monday}`);
        await expect(grid(page).getByRole('button')).toHaveCount(sessions.length);
        await luoshi.look('timetable-week');

        // The same week of one room, and of one teacher.
        const roomed = sessions.filter((s) => s.room);
        await page.getByLabel('查看').selectOption({ label: '按场地' });
        await page.getByLabel('选择').selectOption(roomed[0]?.room ?? '');
        await expect(grid(page).getByRole('button')).toHaveCount(sessions.filter((s) => s.room === roomed[0]?.room).length);
        await luoshi.look('timetable-by-room');
        await page.getByLabel('查看').selectOption({ label: '按教师' });
        const teacher = sessions[0]?.teacher_name ?? '';
        await page.getByLabel('选择').selectOption({ label: teacher });
        await expect(grid(page).getByRole('button')).toHaveCount(sessions.filter((s) => s.teacher_name === teacher).length);
        await luoshi.look('timetable-by-teacher');
        await page.getByLabel('查看').selectOption({ label: '全部' });

        // One session: a public holiday is refused while it is typed, another teacher is possible and its effect on pay is said.
        const session = roomed.find((s) => s.day === plusDays(monday, 1)) ?? roomed[0];
        if (!session) throw new Error('no session has a room');
        const button = grid(page).getByRole('button', { name: new RegExp(`^${session.course_name} ${chinese(session.day)} ${session.starts}`) });
        await button.click();
        const dialog = page.getByRole('dialog');
        await expect(dialog).toContainText(session.course_name);
        await dialog.getByRole('radio', { name: '调整时间或场地' }).check();
        await dialog.getByLabel('日期').fill(plusDays(session.day, 5));
        await expect(dialog.getByText(/没有课后服务|不在本学期/)).toBeVisible();
        await luoshi.look('timetable-session-clash');
        await dialog.getByRole('radio', { name: '代课', exact: true }).check();
        await luoshi.settled();
        const others = await dialog.getByLabel('教师').locator('option').allTextContents();
        let free = '';
        for (const name of others.filter((one) => one !== session.teacher_name && one !== '保持不变')) {
            await dialog.getByLabel('教师').selectOption({ label: name });
            await luoshi.settled();  // the answer for the teacher before stands until this one's is there
            await expect(dialog.getByText('可以这样安排。').or(dialog.getByText('冲突', { exact: true }).first())).toBeVisible();
            if (await dialog.getByText('可以这样安排。').isVisible()) {
                free = name;
                break;
            }
        }
        expect(free, 'somebody is free to stand in').not.toBe('');
        await expect(dialog.getByText(`${session.teacher_name ?? ''} 少计`)).toBeVisible();
        await dialog.getByLabel(/^原因/).fill('外出培训');
        await luoshi.look('timetable-session-substitute');
        await dialog.getByRole('button', { name: '确定' }).click();
        await expect(dialog.getByText(`${free}（代 ${session.teacher_name ?? ''}）`)).toBeVisible();
        await expect(dialog.getByText(`${free} +`)).toBeVisible();

        // It is stopped, and made up in the same week at a time of its own; never made up and refunded both.
        await dialog.getByRole('radio', { name: '停课', exact: true }).check();
        await expect(dialog.getByText(/停课后/)).toBeVisible();
        await dialog.getByLabel(/给家长的说明/).fill('教室漏水，暂停一次');
        await dialog.getByRole('button', { name: '确定' }).click();
        await expect(dialog.getByText('停课原因：教室漏水，暂停一次')).toBeVisible();
        await expect(dialog.getByRole('radio', { name: /^调整时间或场地/ })).toBeDisabled();
        await dialog.getByRole('radio', { name: '安排补课' }).check();
        await dialog.getByLabel('日期').fill(plusDays(monday, 3));
        await dialog.getByLabel('开始').fill('14:00');
        await dialog.getByLabel('结束').fill('14:40');
        await expect(dialog.getByText('可以这样安排。')).toBeVisible();
        await dialog.getByLabel(/^原因/).fill('补上周二的课');
        await dialog.getByRole('button', { name: '确定' }).click();
        await expect(dialog.getByText('停课，已补课')).toBeVisible();
        await expect(dialog.getByText('已安排补课，不能再退费').first()).toBeVisible();
        await luoshi.look('timetable-session-made-up');
        await dialog.getByRole('button', { name: '关闭' }).last().click();
        await expect(dialog).toBeHidden();
        await expect(grid(page).getByRole('button')).toHaveCount(sessions.length + 1);

        // A whole day, with the number of sessions in sight; left alone here.
        await page.getByRole('button', { name: '整天停课' }).click();
        await expect(dialog.getByText(/这一天待上的 \d+ 节课都将停课/)).toBeVisible();
        await luoshi.look('timetable-stop-day');
        await dialog.getByRole('button', { name: '取消' }).click();
        await expect(dialog).toBeHidden();

        await page.getByRole('tab', { name: '5+2 证明' }).click();
        await expect(page.getByText(/\d+ \/ \d+ 个服务日达到/)).toBeVisible();
        await luoshi.look('timetable-proof');
        await page.getByRole('tab', { name: '负荷与构成' }).click();
        await luoshi.look('timetable-balance');
    });

    test('asks the solver for rooms, teachers and times, and takes a proposal over', async ({ luoshi, page }) => {
        test.slow();
        await luoshi.signIn('head');
        const plan = await publishedTimetable(luoshi);
        await luoshi.open(`/timetables/${plan.plan}?tab=suggest`);
        const table = page.getByRole('region', { name: '建议的安排' });
        await expect(table.or(page.getByText('每门课都有场地'))).toBeVisible();
        await luoshi.look('timetable-suggestion');
        if (await table.isVisible()) {
            const before = await table.getByRole('button', { name: /采用/ }).count();
            await table.getByRole('button', { name: /采用/ }).first().click();
            const dialog = page.getByRole('dialog');
            await dialog.getByRole('textbox').fill('固定场地');
            await dialog.getByRole('button', { name: '采用' }).click();
            await expect(dialog).toBeHidden();
            await expect.poll(() => table.getByRole('button', { name: /采用/ }).count()).toBeLessThan(before);
        }
        for (const what of ['教师', '时间']) {
            await page.getByLabel('求解').selectOption({ label: what });
            await luoshi.settled();
        }
        await page.getByText('求解遵守的约束').click();
        await expect(page.getByText('同一教师、同一批学生的课不能同时上')).toBeVisible();
        await luoshi.look('timetable-suggestion-times');
    });

    test('follows the calendar: a half day is entered and taken back', async ({ luoshi, page }) => {
        await luoshi.signIn('head');
        const plan = await publishedTimetable(luoshi);
        await luoshi.open(`/timetables/${plan.plan}?tab=calendar`);
        await luoshi.look('timetable-calendar');
        await page.getByRole('button', { name: '登记变动' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('button', { name: '查看影响' }).click();
        await expect(dialog.getByText('请写明理由').first()).toBeVisible();
        luoshi.expected.push(/400|422/);
        await dialog.getByLabel('变动').selectOption({ label: '半天课' });
        await dialog.getByLabel(/^开始日期/).fill(plan.last_day);
        await dialog.getByLabel(/服务到几点/).fill('16:00');
        const reason = `期末散学典礼 ${luoshi.size}`;
        await dialog.getByLabel(/^原因/).fill(reason);
        await luoshi.look('timetable-special-day');
        await dialog.getByRole('button', { name: '查看影响' }).click();
        await expect(dialog.getByRole('heading', { name: '对各校课表的影响' })).toBeVisible();
        await dialog.getByRole('button', { name: '确认登记' }).click();
        await expect(dialog).toBeHidden();
        const row = page.getByRole('listitem').filter({ hasText: reason });
        await expect(row).toBeVisible();
        await row.getByRole('button', { name: /撤销/ }).click();
        await dialog.getByRole('textbox').fill('改期');
        await dialog.getByRole('button', { name: '撤销' }).click();
        await expect(row).toHaveCount(0);
    });

    test('is seen by families for their own children and by teachers for their own sessions', async ({ luoshi, page }) => {
        await luoshi.open('/m/children', 'parent');
        await page.getByRole('link', { name: '本周课后服务课表' }).click();
        await expect(page.getByRole('heading', { name: '孩子的课表', level: 1 })).toBeVisible();
        await expect(page.getByRole('heading', { level: 2 })).not.toHaveCount(0);
        await page.getByRole('button', { name: '下一周' }).click();
        await luoshi.look('timetable-children');
        await page.context().clearCookies();
        await luoshi.open('/m/', 'teacher');
        await page.getByRole('link', { name: '我要上的课' }).click();
        await expect(page.getByRole('heading', { name: '我的课', level: 1 })).toBeVisible();
        await page.getByRole('button', { name: '下一周' }).click();
        await luoshi.look('timetable-mine');
    });
});
