// A school's timetable as its head looks at it: the week, one session with what stands against a change, the proof, the load, the calendar.
import { expect } from '@playwright/test';
import { test } from './support/luoshi';

interface Row {
    readonly plan: string;
    readonly first_day: string;
    readonly state: string;
}

test.describe('A timetable', () => {
    test('is looked at by week, changed with the clashes in sight, and proved', async ({ luoshi, page }) => {
        await luoshi.signIn('head');
        const answer = await page.context().request.get(`${luoshi.origin}/api/timetables`);
        const rows = ((await answer.json()) as { items: Row[] }).items;
        test.skip(!rows.length, 'the sample holds no timetable');
        const row = rows[0] as Row;

        await luoshi.open('/timetables');
        await luoshi.look('timetables');
        await luoshi.open(`/timetables/${row.plan}`);
        await luoshi.look('timetable-week');

        const session = page.getByRole('region', { name: '一周课表，列为日期，行为时间' }).getByRole('button').first();
        const name = (await session.locator('strong').textContent()) ?? '';
        await session.click();
        const dialog = page.getByRole('dialog');
        await expect(dialog).toContainText(name);
        await dialog.getByRole('radio', { name: '调整时间或场地' }).check();
        await dialog.getByLabel('日期').fill('2026-10-01');
        await expect(dialog.getByText(/没有课后服务/)).toBeVisible();
        await luoshi.look('timetable-session');
        await page.keyboard.press('Escape');
        await expect(dialog).toBeHidden();

        for (const [tab, picture] of [
            ['5+2 证明', 'timetable-proof'],
            ['负荷与构成', 'timetable-balance'],
            ['校历变动', 'timetable-calendar'],
        ] as const) {
            await page.getByRole('tab', { name: tab }).click();
            await luoshi.settled();
            await luoshi.look(picture);
        }
    });
});
