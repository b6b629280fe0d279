// The school gives a seat to a pupil it looked up, reads why others cannot be given, and takes the seat away again; the family reads who did it.
import { ask } from './support/ask';
import { expect, test } from './support/luoshi';

test('the school finds a pupil, gives a seat with a reason and takes it away', async ({ luoshi, page }) => {
    page.setDefaultTimeout(15_000);
    const { origin } = luoshi;
    const [round] = (await ask<{ items: { id: string }[] }>(origin, 'office', 'get', '/api/enrolment/rounds')).items;
    const [room] = await ask<{ id: string; name: string }[]>(origin, 'teacher', 'get', '/api/own-classes');
    const { pupils } = await ask<{ pupils: { pupil: string; name: string; consent: string; seats: string[] }[] }>(origin, 'teacher', 'get', `/api/enrolment/rounds/${round?.id}/classes/${room?.id}`);
    // Each size takes a pupil of its own.
    const pupil = pupils.filter((one) => one.consent === 'given' && !one.seats.length).at(luoshi.size === 'desk' ? -1 : -2);
    const silent = pupils.find((one) => one.consent !== 'given');
    if (!pupil || !silent) throw new Error('the sample class has no pupil with consent, or none without');

    await luoshi.open(`/enrolment/${round?.id}`, 'office');
    await page.getByRole('link', { name: '安排座位' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '学校安排座位' })).toBeVisible();
    await page.getByLabel('班级').selectOption({ label: room?.name ?? '' });

    // Whose family said nothing cannot be given anything, and the page says so at every course.
    await page.getByRole('button', { name: silent.name, exact: true }).click();
    await expect(page.getByRole('button', { name: /^安排座位/ }).first()).toHaveAttribute('aria-disabled', 'true');
    await expect(page.getByText(/同意|决定|参加/).first()).toBeVisible();

    await page.getByLabel('姓名、公开代码或完整学籍号').fill(pupil.name);
    await page.getByRole('button', { name: '查找' }).click();
    await page.getByRole('region', { name: '学生' }).getByRole('button', { name: pupil.name, exact: true }).click();
    await expect(page.getByText('本学期还没有座位。')).toBeVisible();
    const give = page.getByRole('button', { name: /^安排座位/ }).and(page.locator(':not([aria-disabled])')).first();
    const course = ((await give.textContent()) ?? '').split('：')[1] ?? '';
    await give.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '安排座位' }).click();
    await expect(dialog.getByText('请写明理由').first()).toBeVisible();
    await dialog.getByLabel(/^理由/).fill('学期中转入，按家长意愿安排');
    await dialog.getByRole('button', { name: '安排座位' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('学校安排', { exact: false }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: new RegExp(`^收回座位\\s*：${course}$`) })).toBeVisible();
    await expect(page.getByRole('button', { name: new RegExp(`^安排座位\\s*：${course}$`) })).toHaveAttribute('aria-disabled', 'true');
    await luoshi.look('school-seats');

    await page.getByRole('button', { name: new RegExp(`^收回座位\\s*：${course}$`) }).click();
    await dialog.getByLabel(/^理由/).fill('家长改变主意');
    await luoshi.look('school-seats-take');
    await dialog.getByRole('button', { name: '收回座位' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('本学期还没有座位。')).toBeVisible();
});
