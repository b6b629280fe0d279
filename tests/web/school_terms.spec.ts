// Who fixes the days of a term: the bureau for all its schools, a school for itself. The page says whose days hold.
import { expect, test } from './support/luoshi';

test('a bureau fixes a coming term, and a school sees it and fixes its own', async ({ luoshi, page }) => {
    // A school year that no other test looks at: the coming one.
    const now = new Date();
    const coming = now.getFullYear() + (now.getMonth() >= 6 ? 1 : 0);
    const year = new RegExp(`^${coming}—${coming + 1}学年`);
    const section = page.getByRole('region', { name: '上学期（秋季）' });
    const fix = async (document: string, starts: string) => {
        await section.getByRole('button').click();
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel(/^第一天/).fill(starts);
        await dialog.getByLabel(/^最后一天/).fill(`${coming + 1}-01-20`);
        await dialog.getByLabel(/^依据文件/).fill(document);
        await dialog.getByRole('button', { name: '保存' }).click();
        await expect(dialog).toBeHidden();
        await expect(section.getByText(document)).toBeVisible();
    };
    await luoshi.open('/school-terms', 'yuelu');
    await page.getByRole('button', { name: year }).click();
    await fix('岳麓区校历（样例）', `${coming}-09-01`);
    await luoshi.look('school-terms');
    await page.goto('about:blank');
    await page.context().clearCookies();

    await luoshi.open('/school-terms', 'office');
    await page.getByRole('button', { name: year }).click();
    if (luoshi.size === 'desk') await expect(section.getByText('上级统一确定', { exact: false })).toBeVisible();
    // The first day after the last one is refused, with the fields named.
    await section.getByRole('button').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^第一天/).fill(`${coming + 1}-01-21`);
    await dialog.getByLabel(/^最后一天/).fill(`${coming + 1}-01-20`);
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(dialog.getByRole('alert')).toContainText('学期起止应有先后');
    await dialog.getByRole('button', { name: '取消' }).click();
    await fix('本校校历（样例）', `${coming}-09-02`);
    await expect(section.getByText('上级统一确定', { exact: false })).toHaveCount(0);
});
