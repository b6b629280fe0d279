// Pages of after-school service that a school or a bureau opens now and then: contracts with outside bodies, base groups, whether families were asked,
// what came in on line.
import { ask } from './support/ask';
import { expect, test } from './support/luoshi';
import { runningPlan } from './support/plans';

// Some days after today in Beijing.
const inDays = (days: number): string => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);

test('a contract is entered with the signed file, and ended early with a reason', async ({ luoshi, page }) => {
    page.setDefaultTimeout(10_000);
    // Each size signs with a body of its own; the sample's contracts run for a year.
    const body = luoshi.size === 'desk' ? '样例棋院' : '样例体育俱乐部';
    const number = `样例合-${luoshi.size === 'desk' ? 1 : 2}-${Date.now() % 1_000_000}`;
    await luoshi.open('/outside-contracts', 'office');
    await expect(page.getByRole('region', { name: body }).first()).toBeVisible();

    await page.getByRole('button', { name: '登记合同' }).click();
    const sheet = page.getByRole('dialog', { name: '登记合同' });
    await sheet.getByRole('button', { name: '保存' }).click();
    await expect(sheet.getByLabel(/^机构/)).toHaveAttribute('aria-invalid', 'true');
    await sheet.getByLabel(/^机构/).selectOption({ label: body });
    await sheet.getByLabel(/^合同编号/).fill(number);
    await sheet.getByLabel(/^期限从/).fill(inDays(400));
    await sheet.getByLabel(/^到/).fill(inDays(500));
    await sheet.getByLabel(/^签字盖章的合同/).setInputFiles({ name: '合同.pdf', mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.4\n% ${number}\n`) });
    await expect(sheet.getByText(/^已保存：合同\.pdf/)).toBeVisible();
    // What was missing is there now.
    await expect(sheet.getByLabel(/^机构/)).not.toHaveAttribute('aria-invalid', 'true');
    await luoshi.look('outside-contract-entry', sheet.locator('.el-dialog'));
    await sheet.getByRole('button', { name: '保存' }).click();
    await expect(sheet).toBeHidden();
    const contract = page.getByRole('region', { name: body }).filter({ hasText: number });
    await expect(contract.getByText(`${inDays(400)} 起生效`)).toBeVisible();

    await contract.getByRole('button', { name: /^提前结束/ }).click();
    const ending = page.getByRole('dialog', { name: '提前结束' });
    await ending.getByLabel(/^理由/).fill('改由本校教师开设');
    await ending.getByRole('button', { name: '提前结束' }).click();
    await expect(ending).toBeHidden();
    await expect(contract.getByText(/改由本校教师开设/)).toBeVisible();
    await expect(contract.getByRole('button', { name: /^提前结束/ })).toHaveAttribute('aria-disabled', 'true');
    await expect(contract.getByText('这份合同已提前结束')).toBeVisible();
    await luoshi.look('outside-contract-ended');
});

test('the only base group of a time is not merged, and families are not asked before enrolment is over: both say why', async ({ luoshi, page }) => {
    page.setDefaultTimeout(10_000);
    const { id: plan } = await runningPlan(luoshi.origin);
    const { items } = await ask<{ items: { id: string; plan: string; title: string }[] }>(luoshi.origin, 'office', 'get', '/api/enrolment/rounds');
    const round = items.find((one) => one.plan === plan && one.title === '第一轮报名');
    await luoshi.open(`/enrolment/${round?.id}`, 'office');
    await expect(page.getByRole('heading', { name: '自愿情况调查' })).toBeVisible();
    await expect(page.getByRole('button', { name: '开始调查' })).toHaveAttribute('aria-disabled', 'true');
    await expect(page.getByText('报名还没有结束，请等已公布的轮次都截止')).toBeVisible();

    await page.getByRole('link', { name: '基础托管班' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '基础托管班' })).toBeVisible();
    const group = page.getByRole('article').filter({ has: page.getByRole('heading', { name: '作业辅导', exact: true }) });
    await expect(group.getByText(/\d+ 人，名额 \d+/).first()).toBeVisible();
    await expect(group.getByRole('button', { name: '并入另一个班' })).toHaveAttribute('aria-disabled', 'true');
    await expect(group.getByText('这个时段没有别的基础托管班可去')).toBeVisible();
    await luoshi.look('base-groups', luoshi.content);
});

test('the county reads what came in on line, and is told when it asks for too long a time', async ({ luoshi, page }) => {
    page.setDefaultTimeout(10_000);
    luoshi.expected.push(/status of 4\d\d/);
    await luoshi.open('/merchants', 'yuelu');
    await expect(page.getByRole('heading', { level: 1, name: '网上缴费对账' })).toBeVisible();
    await expect(page.getByText('这段时间没有网上收款和退款')).toBeVisible();
    await expect(page.getByRole('button', { name: '下载 CSV' })).toHaveAttribute('aria-disabled', 'true');
    await expect(page.getByText('没有可下载的内容')).toBeVisible();
    await luoshi.look('merchants');
    await page.getByLabel('从', { exact: true }).fill(inDays(-200));
    await page.getByLabel('从', { exact: true }).press('Tab');
    await expect(page.getByText(/最长 92 天/).first()).toBeVisible();
    await page.getByLabel('从', { exact: true }).fill(inDays(-60));
    await page.getByLabel('从', { exact: true }).press('Tab');
    await expect(page.getByText('这段时间没有网上收款和退款')).toBeVisible();
    await luoshi.expectNoComplaint();
});
