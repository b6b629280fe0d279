// Writing a term plan the way a school does, for every test that needs one.
import type { Page } from '@playwright/test';
import { ask } from './ask';
import { expect } from './luoshi';

export const planParts = ['组织保障', '服务时间和方式', '服务内容', '安全措施', '收费标准和依据', '经费支出'];

export interface PlannedCourse {
    readonly kind: string;
    readonly activity: string;
    readonly name: string;
    readonly price: string;
    readonly grades?: readonly string[];
    readonly places?: string;
    readonly teacher?: string;
}

export interface PublishedPlan {
    readonly id: string;
    readonly county: string;
    readonly school: string;
    readonly school_name: string;
    readonly published_at: string | null;
}
// The sample school's plan of the running term. Other tests publish that of the next one: the sample's own is the oldest.
export async function runningPlan(origin: string): Promise<PublishedPlan> {
    const { items } = await ask<{ items: PublishedPlan[] }>(origin, 'head', 'get', '/api/plans?limit=50');
    const [plan] = items.filter((one) => one.published_at !== null).sort((a, b) => (a.published_at ?? '').localeCompare(b.published_at ?? ''));
    if (!plan) throw new Error('the sample school has published no plan');
    return plan;
}

export async function openPlan(page: Page, year: string, term: 'autumn' | 'spring'): Promise<void> {
    await page.getByRole('button', { name: '新建方案' }).first().click();
    await page.getByLabel('学年（开始的年份）').fill(year);
    await page.getByRole('dialog').getByLabel(/^学期/).selectOption(term);
    await page.getByRole('dialog').getByRole('button', { name: '新建方案' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '岳麓区样例小学' })).toBeVisible();
}

export async function writeWords(page: Page): Promise<void> {
    await page.getByRole('tab', { name: '方案文字' }).click();
    for (const part of planParts) await page.getByLabel(part).fill(`${part}：按本校实施办法执行。`);
    await page.getByRole('button', { name: '保存' }).click();
    // The plan is read anew with it, and what is typed elsewhere on the page before that is lost.
    await expect(page.getByText('已保存').first()).toBeVisible();
}

export async function fillSlots(page: Page): Promise<void> {
    await page.getByRole('tab', { name: '时段' }).click();
    await page.getByLabel('国家规定课程每天几点结束').fill('15:40');
    for (const [index, slot] of [['第一课时', '15:50', '16:50'], ['第二课时', '17:00', '18:00']].entries()) {
        await page.getByRole('button', { name: '增加时段' }).click();
        await page.getByLabel('时段名称').nth(index).fill(slot[0] ?? '');
        await page.getByLabel('开始', { exact: true }).nth(index).fill(slot[1] ?? '');
        await page.getByLabel('结束', { exact: true }).nth(index).fill(slot[2] ?? '');
    }
}

export async function addCourse(page: Page, slot: string, course: PlannedCourse): Promise<void> {
    await page.getByRole('button', { name: new RegExp(`增加课程\\s*：${slot}`) }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('种类').selectOption({ label: course.kind });
    await dialog.getByLabel('内容', { exact: true }).selectOption({ label: course.activity });
    await dialog.getByLabel('课程名称').fill(course.name);
    for (const grade of course.grades ?? ['1', '2', '3']) await dialog.getByRole('checkbox', { name: grade, exact: true }).check();
    if (course.places) await dialog.getByLabel(/^名额/).fill(course.places);
    if (course.places) await dialog.getByLabel(/^开班下限/).fill('1');
    if (course.teacher) await dialog.getByLabel('教师', { exact: true }).selectOption({ label: course.teacher });
    await dialog.getByLabel('每课时价格').fill(course.price);
    await dialog.getByLabel('价格依据').fill('样例：不高于本地上限');
    await dialog.getByLabel('课程目标').fill('按时完成，养成习惯');
    await dialog.getByLabel('安全说明').fill('教师全程在场');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('heading', { name: course.name })).toBeVisible();
}

export async function recordConsultation(page: Page): Promise<void> {
    await page.getByRole('tab', { name: '征求意见' }).click();
    await page.getByRole('button', { name: '记录征求意见' }).click();
    await page.getByLabel('参加家长（人）').fill('120');
    await page.getByLabel(/^同意（人）/).fill('118');
    await page.getByLabel('家长的意见').fill('没有不同意见');
    await page.getByRole('button', { name: '记录征求意见' }).click();
    await expect(page.getByText('与现在的方案一致')).toBeVisible();
}

export async function submitPlan(page: Page): Promise<void> {
    await page.getByRole('button', { name: '报送教育局' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '报送教育局' }).click();
    await expect(page.getByText('回执编号').first()).toBeVisible();
}

export async function approvePlan(page: Page, document: string): Promise<void> {
    await page.getByRole('button', { name: '批准', exact: true }).click();
    await page.getByLabel('批准文件文号').fill(document);
    // Whether there is anything to judge comes with the checks, which are asked for beside the plan.
    await expect(page.getByRole('dialog').getByText(/ 项待判断$/)).toBeVisible();
    const judgement = page.getByLabel('对“待判断”各项的意见');
    if (await judgement.count()) await judgement.fill('本地暂未设定，按方案执行');
    await page.getByRole('button', { name: '批准方案' }).click();
    await expect(page.getByText('已批准，价格已锁定').first()).toBeAttached();
}

export async function publishPlan(page: Page): Promise<void> {
    await page.getByRole('button', { name: '向社会公布' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '向社会公布' }).click();
    await expect(page.getByRole('link', { name: '公示页面' })).toBeVisible();
}
