// Bodies that merge and close, from the page: what will happen is said before, and what stops it beside the button.
import { expect, test } from './support/luoshi';

interface Body {
    readonly id: string;
    readonly code: string;
    readonly name: string;
}

test('a school with pupils is not closed, and a merger says what goes along', async ({ luoshi, page }) => {
    await luoshi.signIn('keeper');
    const found = await page.request.get(`${luoshi.origin}/api/bodies/search?text=430104-sample-school`);
    const school = ((await found.json()) as { items: Body[] }).items.find((body) => body.code === '430104-sample-school');
    expect(school).toBeDefined();
    await luoshi.open(`/bodies/${school?.id ?? ''}`);

    await page.getByRole('button', { name: '撤销', exact: true }).click();
    const closing = page.getByRole('dialog', { name: '撤销' });
    await expect(closing.getByRole('status')).toContainText(/名在籍（含休学）学生|课后服务方案正在执行/);
    await expect(closing.getByRole('button', { name: '保存' })).toHaveAttribute('aria-disabled', 'true');
    await luoshi.look('body-close-stopped');
    await closing.getByRole('button', { name: '取消' }).click();
    await expect(closing).toBeHidden();

    await page.getByRole('button', { name: '合并', exact: true }).click();
    const merging = page.getByRole('dialog', { name: '合并' });
    await expect(merging.getByText('请先选择另一方机构。')).toBeVisible();
    await merging.getByLabel(/^并入哪个机构/).fill('样例第二小学');
    await merging.getByRole('button', { name: '查找' }).click();
    await merging.getByRole('radio', { name: '岳麓区样例第二小学' }).check();
    const ahead = merging.getByRole('region', { name: '登记之后会怎样' });
    await expect(ahead.getByText(/名学生自 .* 起随班转入岳麓区样例第二小学/)).toBeVisible();
    await expect(ahead.getByText(/个账户转入接收机构/)).toBeVisible();
    await ahead.scrollIntoViewIfNeeded();
    await luoshi.look('body-merge', ahead);
    await merging.getByRole('button', { name: '取消' }).click();
    await expect(merging).toBeHidden();
    await luoshi.expectNoComplaint();
});

test('a department merges into another one', async ({ luoshi, page }) => {
    const csrf = await luoshi.signIn('keeper');
    const found = await page.request.get(`${luoshi.origin}/api/bodies/search?text=430200-education`);
    const parent = ((await found.json()) as { items: Body[] }).items.find((body) => body.code === '430200-education');
    expect(parent).toBeDefined();
    const day = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10); // today in Beijing
    const open = async (name: string): Promise<string> => {
        const body = { name, short_name: name, also_called: [], kind: 'department', department: 'other' };
        const answer = await page.request.post(`${luoshi.origin}/api/bodies`, {
            data: { parent: parent?.id, body, effective: day, document: '株编〔2026〕1号', reason: '试', county: '430200' },
            headers: { 'X-CSRF-Token': csrf },
        });
        expect(answer.ok(), await answer.text()).toBe(true);
        return ((await answer.json()) as { body: Body }).body.id;
    };
    const goes = `电教站${luoshi.size}`;
    const stays = `装备中心${luoshi.size}`;
    const id = await open(goes);
    await open(stays);

    await luoshi.open(`/bodies/${id}`);
    await page.getByRole('button', { name: '合并', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '合并' });
    await dialog.getByLabel(/^并入哪个机构/).fill(stays);
    await dialog.getByRole('button', { name: '查找' }).click();
    await dialog.getByRole('radio', { name: stays }).check();
    await expect(dialog.getByRole('status')).toContainText('没有学生、账户、方案、账单或任务受影响');
    await dialog.getByLabel(/^依据文件/).fill('株编〔2026〕2号');
    await dialog.getByLabel(/^理由/).fill('机构改革');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText(/并入 装备中心/).first()).toBeVisible();
    await expect(page.getByRole('button', { name: '合并', exact: true })).toHaveCount(0);
    await luoshi.expectNoComplaint();
});
