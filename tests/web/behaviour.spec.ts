// How the client behaves: signing in and out, the way back, lists in the address, the region, the keyboard.
import { expect, noticeCalled, password, test } from './support/luoshi';

test.describe('Signing in', () => {
    test('leads to where one wanted to go', async ({ luoshi, page }) => {
        await luoshi.open('/notices?stage=draft');
        await page.getByLabel('账号').fill('registrar');
        await page.getByLabel('密码').fill(password);
        await page.getByRole('button', { name: '登录', exact: true }).click();
        await expect(page).toHaveURL(/\/notices\?stage=draft$/);
        await expect(page.getByRole('heading', { name: '通知登记', level: 1 })).toBeVisible();
        await luoshi.expectNoComplaint();
    });

    test('with a wrong password says so and keeps the name', async ({ luoshi, page }) => {
        luoshi.expected.push(/status of 40[13]/);
        await luoshi.open('/sign-in');
        await page.getByLabel('账号').fill('nobody-of-that-name');
        await page.getByLabel('密码').fill('wrong');
        await page.getByRole('button', { name: '登录', exact: true }).click();
        await expect(page.getByRole('alert')).toBeFocused();
        await expect(page.getByLabel('账号')).toHaveValue('nobody-of-that-name');
        await luoshi.look('sign-in-refused');
    });

    test('without a name says what is missing at the field', async ({ luoshi, page }) => {
        await luoshi.open('/sign-in');
        await page.getByRole('button', { name: '登录', exact: true }).click();
        await expect(page.getByLabel('账号')).toBeFocused();
        await expect(page.getByText('请填写账号。')).toBeVisible();
        await luoshi.expectNoComplaint();
    });

    test('again is asked for when the session has ended', async ({ luoshi, page }) => {
        luoshi.expected.push(/status of 401/);
        await luoshi.open('/', 'registrar');
        await page.context().clearCookies();
        if ((page.viewportSize()?.width ?? 0) < 900) await page.getByRole('button', { name: '菜单' }).click();
        await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '通知登记' }).click();
        await expect(page).toHaveURL(/\/sign-in\?next=/);
        await expect(page.getByText('登录已失效')).toBeVisible();
        await luoshi.expectNoComplaint();
    });

    test('and out again', async ({ luoshi, page }) => {
        await luoshi.open('/', 'registrar');
        await page.getByRole('button', { name: '样例·登记员' }).click();
        await page.getByRole('button', { name: '退出登录' }).click();
        await expect(page).toHaveURL(/\/sign-in$/);
        await luoshi.expectNoComplaint();
    });
});

test.describe('The start page', () => {
    for (const person of ['registrar', 'checker', 'publisher', 'interpreter'] as const) {
        test(`leads the ${person} to every waiting thing`, async ({ luoshi, page }) => {
            await luoshi.open('/', person);
            const tasks = page.getByRole('main').locator('.tasks a');
            for (const address of await tasks.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
                await luoshi.open(address);
                await expect(page.getByText('没有这个页面'), address).toHaveCount(0);
                await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
            }
            await luoshi.expectNoComplaint();
        });
    }
});

test.describe('A page without permission', () => {
    test('does not exist', async ({ luoshi, page }) => {
        await luoshi.open('/audit', 'registrar');
        await expect(page.getByText('没有这个页面').first()).toBeVisible();
        await luoshi.expectNoComplaint();
    });
});

test.describe('The register', () => {
    test('keeps its filters in the address and gives them back', async ({ luoshi, page }) => {
        await luoshi.open('/notices', 'registrar');
        await page.getByLabel('状态').selectOption({ label: '草稿' });
        await expect(page).toHaveURL(/stage=draft/);
        await page.getByLabel('发文机关').fill('教育');
        await page.getByRole('button', { name: '查询' }).click();
        await expect(page).toHaveURL(/issuer=/);
        await page.reload();
        await expect(page.getByLabel('发文机关')).toHaveValue('教育');
        await page.getByRole('button', { name: '清除条件' }).click();
        await expect(page).toHaveURL(/\/notices$/);
        await luoshi.expectNoComplaint();
    });

    test('finds words in the text and marks them', async ({ luoshi, page }) => {
        await luoshi.open('/notices', 'registrar');
        await page.getByLabel('全文检索').fill('研学');
        await page.getByRole('button', { name: '查询' }).click();
        await expect(page.getByRole('list', { name: '检索结果' }).getByText('研学').first()).toBeVisible();
        await expect(page.locator('mark').first()).toHaveText('研学');
        await luoshi.expectNoComplaint();
    });

    test('tries a batch before it is done and says why not', async ({ luoshi, page }) => {
        await luoshi.open('/notices?stage=draft', 'registrar');
        await page.getByRole('checkbox').first().check();
        await page.getByRole('button', { name: '核对（先试算）' }).click();
        const dialog = page.getByRole('dialog');
        await expect(dialog.getByText(/可处理 \d+ 条，不可处理 \d+ 条/)).toBeVisible();
        await luoshi.look('batch');
    });
});

test.describe('The region', () => {
    test('is chosen in the tree and stays in the address from page to page', async ({ luoshi, page }) => {
        await luoshi.open('/notices', 'registrar');
        await page.getByRole('button', { name: '更换范围' }).click();
        const dialog = page.getByRole('dialog', { name: '选择范围' });
        await dialog.getByLabel('按名称查找机构').fill('长沙市人民政府');
        await dialog.getByRole('button', { name: '查找' }).click();
        await luoshi.look('region');
        await dialog.getByRole('button', { name: '长沙市人民政府', exact: true }).click();
        await expect(page).toHaveURL(/body=/);
        await expect(page.getByRole('navigation', { name: '当前范围' })).toContainText('长沙');
        if ((page.viewportSize()?.width ?? 0) < 900) await page.getByRole('button', { name: '菜单' }).click();
        await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '时效时间轴' }).click();
        await expect(page).toHaveURL(/timeline\?body=/);
        await luoshi.expectNoComplaint();
    });
});

test.describe('The reading page', () => {
    test('leads from a field to its lines and from a line to what was read there', async ({ luoshi, page }) => {
        await luoshi.signIn('registrar');
        await luoshi.open(`/notices/${await noticeCalled(luoshi, '校园食堂管理工作')}`);
        await page.getByRole('button', { name: /在原文中显示“标题”/ }).click();
        const chosen = page.getByRole('region', { name: '原文' }).locator('li.chosen');
        await expect(chosen).toHaveCount(1);
        await expect(chosen).toContainText('校园食堂');
        await expect(chosen).toBeInViewport();
        await luoshi.look('reading-field-chosen');
        await page.getByRole('button', { name: /^第 19 行/ }).click();
        await expect(page.locator('[aria-current=true]').getByText('湘教改〔2023〕4号')).toBeVisible();
        await luoshi.expectNoComplaint();
    });

    test('can be worked by keyboard alone', async ({ luoshi, page }) => {
        await luoshi.signIn('registrar');
        await luoshi.open(`/notices/${await noticeCalled(luoshi, '校园食堂管理工作')}`);
        await page.getByRole('tab', { name: /要素/ }).focus();
        await page.keyboard.press('ArrowRight');
        await expect(page.getByRole('tab', { name: /条款/ })).toBeFocused();
        await expect(page).toHaveURL(/panel=clauses/);
        await page.keyboard.press('End');
        await expect(page.getByRole('tab', { name: /经过/ })).toHaveAttribute('aria-selected', 'true');
        await page.getByRole('button', { name: /^第 19 行/ }).focus();
        await page.keyboard.press('Enter');
        await expect(page.locator('[aria-current=true]').first()).toBeVisible();
        await luoshi.expectNoComplaint();
    });
});

test.describe('The keyboard', () => {
    test('skips to the content, and a new page takes the focus', async ({ luoshi, page }) => {
        await luoshi.open('/', 'registrar');
        await page.keyboard.press('Tab');
        await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('main')).toBeFocused();
        await page.getByRole('link', { name: /疑点|通知/ }).last().click();
        await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
        await luoshi.expectNoComplaint();
    });
});

test.describe('The menu of the portal', () => {
    test('takes one line on a phone and leads on', async ({ luoshi, page }) => {
        test.skip(luoshi.size !== 'phone', 'a desk shows all ways at once');
        await luoshi.open('/public/');
        const ways = page.getByRole('navigation', { name: '主导航' });
        await expect(ways).toBeHidden();
        expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(70);
        const menu = page.getByRole('button', { name: '菜单' });
        await menu.press('Enter');
        await expect(menu).toHaveAttribute('aria-expanded', 'true');
        await luoshi.look('portal-menu');
        await page.keyboard.press('Escape');
        await expect(ways).toBeHidden();
        await expect(menu).toBeFocused();
        await menu.click();
        await ways.getByRole('link', { name: '政策解答' }).click();
        await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
        await expect(ways).toBeHidden();
        await luoshi.expectNoComplaint();
    });
});
