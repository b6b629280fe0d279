// Construction from the task book to the way out, on the sample: who may do what, what is still missing, and what stands for everybody. Its units are the sample's;
// what it enters has names of its own.
import { newId } from './support/ask';
import { expect, type Luoshi, type Person, test } from './support/luoshi';

interface Unit { readonly unit: string; readonly title: string; readonly stage: string }

// Signs in and answers the unit: sign-ins are few a minute, so the look-up goes with the page's own.
async function unitCalled(luoshi: Luoshi, person: Person, part: string): Promise<Unit> {
    await luoshi.signIn(person);
    const answer = await luoshi.page.context().request.get(`${luoshi.origin}/api/construction/units?county=430000&limit=200`);
    const found = ((await answer.json()) as { items: Unit[] }).items.find((one) => one.title.includes(part));
    if (!found) throw new Error(`the sample holds no unit called ${part}`);
    return found;
}

test.describe('at the desk', () => {
    test.beforeEach(({}, info) => test.skip(info.project.name !== 'desk', 'the desk has its own width'));

    test('the office sees how far each unit has come and opens one', async ({ luoshi }) => {
        const { page } = luoshi;
        await luoshi.open('/construction', 'programmes');
        await expect(page.getByRole('heading', { name: '项目建设', level: 1 })).toBeVisible();
        await expect(page.getByText('样例·轨道交通产教融合实训基地').first()).toBeVisible();
        await luoshi.look('construction-units');
        await page.getByRole('link', { name: /查看.*楚怡中等职业学校改扩建/ }).click();
        await expect(page.getByRole('heading', { name: '生效的任务书' })).toBeVisible();
        await luoshi.look('construction-book');
        await page.getByRole('tab', { name: '资金' }).click();
        await expect(page.getByRole('heading', { name: '预算、到位和支出（元）' })).toBeVisible();
        await expect(page.getByRole('row', { name: /省级财政/ }).first()).toContainText('50.0%');
        await luoshi.look('construction-money');
        await page.getByRole('tab', { name: '建设节点' }).click();
        await expect(page.getByText('形象进度 45%').first()).toBeVisible();
        await luoshi.look('construction-building');
    });

    test('the school asks for a change and is told what is missing', async ({ luoshi }) => {
        const { page } = luoshi;
        const unit = await unitCalled(luoshi, 'college', '楚怡中等职业学校改扩建');
        await luoshi.open(`/construction/${unit.unit}/book`);
        await expect(page.getByRole('heading', { name: '填写任务书', level: 1 })).toBeVisible();
        await page.getByRole('textbox', { name: '1.1.1 数据出处' }).fill('');
        await page.getByRole('button', { name: '保存草稿' }).click();
        await expect(page.getByText('有公式，没有写数据出处', { exact: false })).toBeVisible();
        await expect(page.getByRole('button', { name: '申请调整' })).toHaveAttribute('aria-disabled', 'true');
        await luoshi.look('construction-editor');
        await page.getByRole('textbox', { name: '1.1.1 数据出处' }).fill('全国职业院校大数据中心');
        await page.getByRole('button', { name: '保存草稿' }).click();
        await expect(page.getByText('有公式，没有写数据出处', { exact: false })).toBeHidden();
    });

    test('money is not spent before it arrived', async ({ luoshi }) => {
        const { page } = luoshi;
        const unit = await unitCalled(luoshi, 'college', '楚怡中等职业学校改扩建');
        await luoshi.open(`/construction/${unit.unit}?tab=money`);
        await page.getByRole('button', { name: '登记到位或支出' }).click();
        const form = page.getByRole('form', { name: '登记到位或支出' });
        await form.getByLabel(/^种类/).selectOption('spent');
        await form.getByLabel(/^资金来源/).selectOption('provincial');
        await form.getByLabel(/^金额/).fill('500000');
        await form.getByLabel(/^凭证或文号/).fill('样例凭证');
        luoshi.expected.push(/409/);
        await form.getByRole('button', { name: '提交' }).click();
        await expect(page.getByText('钱到位以后才能支出', { exact: false })).toBeVisible();
        await luoshi.look('construction-money-refused');
    });

    test('a check is generated from the task book, reported and decided', async ({ luoshi }) => {
        const { page } = luoshi;
        const unit = await unitCalled(luoshi, 'programmes', '楚怡中等职业学校改扩建');
        await luoshi.open(`/construction/${unit.unit}?tab=checks`);
        await page.getByRole('button', { name: '开始检查' }).click();
        const form = page.getByRole('form', { name: '开始检查' });
        await form.getByLabel(/^要求/).fill('请对照任务书自查');
        await form.getByRole('button', { name: '开始检查' }).click();
        await expect(page.getByText('双师型教师占比').first()).toBeVisible();
        await luoshi.look('construction-checks');
        await luoshi.open('/construction-checks');
        await expect(page.getByRole('heading', { name: '检查和验收', level: 1 })).toBeVisible();
        await luoshi.look('construction-check-desk');

        await page.context().clearCookies();
        await luoshi.open(`/construction/${unit.unit}?tab=checks`, 'college');
        await page.getByRole('button', { name: '报送检查材料' }).first().click();
        const report = page.getByRole('form', { name: '报送检查材料' });
        await report.getByLabel(/^建设总结/).fill('本年任务按计划完成。');
        await report.getByLabel(/^情况说明/).fill('报送年度总结');
        await report.getByLabel(/^系统记录/).fill('年度台账');
        await report.getByRole('button', { name: '提交' }).click();
        await expect(page.getByText('报送年度总结')).toBeVisible();

        await page.context().clearCookies();
        await luoshi.open(`/construction/${unit.unit}?tab=checks`, 'programmes');
        await page.getByRole('button', { name: '作出结论' }).first().click();
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel(/^结论/).selectOption('good');
        await dialog.getByLabel(/^理由/).fill('完成年度任务');
        await dialog.getByRole('button', { name: '作出结论' }).click();
        await expect(page.getByText('完成年度任务')).toBeVisible();
    });

    test('a warning runs on the working-day clock and no unit leaves without a hearing', async ({ luoshi }) => {
        const { page } = luoshi;
        const unit = await unitCalled(luoshi, 'programmes', '现代物流专业群');
        await luoshi.open(`/construction/${unit.unit}?tab=exit`);
        await expect(page.getByText('可以答复到', { exact: false }).first()).toBeVisible();
        await expect(page.getByRole('button', { name: '退出', exact: true })).toHaveCount(0);
        await luoshi.look('construction-exit');
    });

    test('the rules of a line have their basis', async ({ luoshi }) => {
        const { page } = luoshi;
        const unit = await unitCalled(luoshi, 'programmes', '现代物流专业群');
        await luoshi.open(`/construction/${unit.unit}`);
        await page.getByRole('link', { name: '建设规则' }).click();
        await expect(page.getByText('仅供试用', { exact: false })).toBeVisible();
        await luoshi.look('construction-terms');
    });

    test('a group takes a member in', async ({ luoshi }) => {
        const { page } = luoshi;
        const name = `样例企业${newId().slice(-6)}`;
        await luoshi.open('/education-groups', 'college');
        await expect(page.getByRole('heading', { name: '职教集团（联盟）', level: 1 })).toBeVisible();
        await luoshi.look('education-groups');
        await page.getByRole('link', { name: /查看.*智能制造职业教育集团/ }).click();
        await page.getByRole('button', { name: '增加成员' }).click();
        const form = page.getByRole('form', { name: '增加成员' });
        await form.getByLabel(/^成员名称/).fill(name);
        await form.getByLabel(/^文号/).fill('样例协议');
        await form.getByRole('button', { name: '提交' }).click();
        await expect(page.getByText(name).first()).toBeVisible();
        await luoshi.look('education-group');
    });
});

test.describe('on the phone', () => {
    test.beforeEach(({}, info) => test.skip(info.project.name !== 'phone', 'the phone has its own width'));

    test('the school reports its period from the phone', async ({ luoshi }) => {
        const { page } = luoshi;
        const words = `手机填报${newId().slice(-6)}`;
        await luoshi.open('/m/construction', 'college');
        await expect(page.getByRole('heading', { name: '我的建设项目' })).toBeVisible();
        await luoshi.look('construction-own');
        await page.getByRole('link', { name: /查看.*楚怡中等职业学校改扩建/ }).click();
        await page.getByRole('button', { name: '报进展' }).click();
        const form = page.getByRole('form', { name: '报进展' });
        await form.getByLabel(/^培训人次/).fill('900');
        await form.getByLabel(/^情况说明/).fill(words);
        await form.getByLabel(/^系统记录/).fill('培训台账');
        await luoshi.look('construction-own-report');
        await form.getByRole('button', { name: '提交' }).click();
        await expect(form).toBeHidden();
        await expect(page.getByText('900', { exact: false }).first()).toBeVisible();
    });

    test('everybody sees where the units stand', async ({ luoshi }) => {
        const { page } = luoshi;
        await luoshi.open('/public/construction');
        await expect(page.getByRole('heading', { name: '项目建设进展', level: 1 })).toBeVisible();
        await expect(page.getByText('样例·轨道交通产教融合实训基地')).toBeVisible();
        await luoshi.look('construction-public');
    });
});
