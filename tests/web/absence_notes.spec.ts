// A paper for days that a child was away: the family tells of it on the phone, the fee office sees it where it works, has looked at it and notes it.
import { ask, newId } from './support/ask';
import { expect, test } from './support/luoshi';
import { runningPlan } from './support/plans';

test('a family tells the school of a paper, and reads what the school noted', async ({ luoshi, page }) => {
    test.skip(luoshi.size === 'phone', 'the way is gone at the desk, its phone pages at the size of a phone');
    page.setDefaultTimeout(10_000);
    const { origin } = luoshi;
    const { id: plan } = await runningPlan(origin);
    const children = await ask<{ pupil: string; name: string; class_name: string; county: string }[]>(origin, 'parent', 'get', '/api/children');
    const child = children.find((one) => one.class_name.startsWith('二年级'));
    if (!child) throw new Error('the sample parent has no child in grade two');
    if (!(await ask<{ terms: unknown[] }>(origin, 'parent', 'get', `/api/fees/children/${child.pupil}/bills`)).terms.length) {
        // The family agreed already; with a place there is something to bill.
        await ask(origin, 'parent', 'post', '/api/enrolment/base-places', { id: newId(), plan, pupil: child.pupil, weekdays: [1, 2, 3, 4, 5], county: child.county });
        await ask(origin, 'office', 'post', '/api/fees/bill-runs', { id: newId(), plan });
    }

    const desk = page.viewportSize() ?? { width: 1440, height: 900 };
    const phone = { width: 390, height: 844 };
    const paper = '样例医院证明';
    await page.setViewportSize(phone);
    await luoshi.open(`/m/children/${child.pupil}/fees`, 'parent');
    await page.getByRole('button', { name: '告诉学校有证明' }).click();
    await page.getByLabel(/^什么证明/).fill(paper);
    await page.locator('form').evaluate((form) => form.scrollIntoView());
    await page.mouse.move(0, 0);
    await luoshi.look('absence-note-tell', page.locator('form'));
    await page.getByRole('button', { name: '交给学校' }).click();
    await expect(page.getByText('等学校看证明')).toBeVisible();
    await luoshi.expectNoComplaint();
    await page.goto('about:blank');
    await page.context().clearCookies();

    await page.setViewportSize(desk);
    await luoshi.open(`/fees?plan=${plan}`, 'office');
    const waiting = page.getByRole('region', { name: '家长交来的缺课证明' });
    await waiting.getByRole('link', { name: child.name }).click();
    const panel = page.getByRole('region', { name: '缺课证明和休学' });
    await expect(panel.getByText('家长交来，待看证明')).toBeVisible();
    await panel.scrollIntoViewIfNeeded();
    await luoshi.look('absence-note-waiting', panel);
    await panel.getByRole('button', { name: '看过，登记' }).click();
    const sheet = page.getByRole('dialog', { name: '登记证明或休学' });
    // What the family told of stands in the form already.
    await expect(sheet.getByLabel(/^看到的证明/)).toHaveValue(paper);
    await sheet.getByRole('button', { name: '保存' }).click();
    await expect(sheet).toBeHidden();
    await expect(panel.getByText('凭证明缺课')).toBeVisible();
    await expect(panel.getByText('家长交来，待看证明')).toHaveCount(0);
    await luoshi.expectNoComplaint();
    await page.goto('about:blank');
    await page.context().clearCookies();

    await page.setViewportSize(phone);
    await luoshi.open(`/m/children/${child.pupil}/fees`, 'parent');
    await expect(page.getByText('学校已登记')).toBeVisible();
    await expect(page.getByText('凭证明缺课')).toBeVisible();
    await luoshi.look('absence-note-noted');
});
