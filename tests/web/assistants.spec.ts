// Further adults beside the teacher: the timetable names them, and who works together reads it with the own sessions.
import { ask } from './support/ask';
import { expect, test } from './support/luoshi';

interface Session { readonly id: string; readonly day: string; readonly starts: string; readonly course_name: string; readonly assistants: readonly { name: string }[] }

const plusDays = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const mondayOf = (day: string): string => plusDays(day, 1 - (new Date(`${day}T00:00:00Z`).getUTCDay() || 7));
const chinese = (day: string): string => `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

test('a session says who helps, and another one is named with a reason', async ({ luoshi, page }) => {
    page.setDefaultTimeout(10_000);
    const { items } = await ask<{ items: { plan: string; state: string }[] }>(luoshi.origin, 'head', 'get', '/api/timetables');
    const plan = items.find((row) => row.state === 'published')?.plan;
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    // Each size takes a week of its own.
    const monday = plusDays(mondayOf(today), luoshi.size === 'desk' ? 7 : 14);
    const week = await ask<{ items: Session[] }>(luoshi.origin, 'head', 'get', `/api/timetables/${plan}/sessions?from=${monday}&to=${plusDays(monday, 6)}`);
    const session = week.items.find((one) => one.assistants.length > 0);
    if (!session) throw new Error('no session of the week has assistants');

    await luoshi.open(`/timetables/${plan}?week=${monday}`, 'head');
    await page.getByRole('button', { name: new RegExp(`^${session.course_name} ${chinese(session.day)} ${session.starts}`) }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(session.assistants.map((one) => one.name).join('、')).first()).toBeVisible();
    await dialog.getByRole('radio', { name: '安排协助人员' }).check();
    const first = session.assistants[0]?.name ?? '';
    await expect(dialog.getByRole('checkbox', { name: first })).toBeChecked();
    await dialog.getByRole('checkbox', { name: first }).uncheck();
    await dialog.getByLabel(/^原因/).fill('外出培训');
    await dialog.getByRole('button', { name: '确定' }).scrollIntoViewIfNeeded();
    await luoshi.look('timetable-assistants', dialog.locator('#session-form'));
    await dialog.getByRole('button', { name: '确定' }).click();
    await expect(dialog.getByText('外出培训', { exact: false }).last()).toBeVisible();
    await luoshi.expectNoComplaint();
});
