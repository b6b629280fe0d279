// A term plan from the first word to the public page: written by the school, shown to parents, decided by the bureau, read by anybody.
import { expect, test } from './support/luoshi';
import { addCourse, approvePlan, fillSlots, openPlan, publishPlan, recordConsultation, submitPlan, writeWords } from './support/plans';

test('a plan is written, shown to parents, approved and published', async ({ luoshi, page }) => {
    test.slow();
    const year = luoshi.size === 'desk' ? '2027' : '2028';

    await luoshi.open('/plans', 'head');
    await openPlan(page, year, 'autumn');
    const plan = page.url();
    await luoshi.look('plan-new');

    await writeWords(page);
    await fillSlots(page);
    await luoshi.look('plan-slots');
    await page.getByRole('button', { name: '保存时段' }).click();
    await page.getByRole('tab', { name: '课程' }).click();
    await addCourse(page, '第一课时', { kind: '基础托管', activity: '作业辅导', name: '作业辅导', price: '3' });
    await addCourse(page, '第二课时', { kind: '基础托管', activity: '阅读', name: '自主阅读', price: '3' });
    await addCourse(page, '第二课时', { kind: '特色课程', activity: '艺术', name: '硬笔书法', price: '3' });
    await luoshi.look('plan-courses');

    // Not before the parents were asked.
    await expect(page.getByRole('button', { name: '报送教育局' })).toHaveAttribute('aria-disabled', 'true');
    await expect(page.getByText('还没有就现在的时段、课程和价格征求家长意见')).toBeVisible();
    await recordConsultation(page);
    await luoshi.look('plan-consultation');
    await page.getByRole('tab', { name: '自动检查' }).click();
    await luoshi.look('plan-checks');
    await submitPlan(page);

    await luoshi.settled();
    await page.context().clearCookies();
    await luoshi.signIn('yuelu');
    await page.goto(plan);
    await luoshi.settled();
    await luoshi.look('plan-to-decide');
    await approvePlan(page, `岳教批〔${year}〕1号`);

    await luoshi.settled();
    await page.context().clearCookies();
    await luoshi.signIn('head');
    await page.goto(plan);
    await luoshi.settled();
    await publishPlan(page);
    await luoshi.settled();
    await page.context().clearCookies();
    await luoshi.open(`/public/courses/${plan.split('/').pop()}`);
    await expect(page.getByRole('heading', { name: '硬笔书法' })).toBeVisible();
    await expect(page.getByText(`岳教批〔${year}〕1号`).first()).toBeVisible();
    await luoshi.look('portal-school-courses');
});
