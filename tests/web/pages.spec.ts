// Every page looks right: accessible, quiet, in the window, at both widths.
import { noticeCalled, noticeNumbered, test, type Luoshi, type Person } from './support/luoshi';

type Path = string | ((luoshi: Luoshi) => Promise<string>);
const notice =
    (part: string, rest = ''): Path =>
    async (luoshi) =>
        `/notices/${await noticeCalled(luoshi, part)}${rest}`;
const torn = '校园食堂管理工作';
const inForce = '规范中小学生研学实践活动';

// The sample's own: a pupil of the roster, the head teacher's class, the first child of the family at the door.
async function first(luoshi: Luoshi, path: string): Promise<Record<string, string>> {
    const answer = (await (await luoshi.page.context().request.get(luoshi.origin + path)).json()) as Record<string, string>[] | { items: Record<string, string>[] };
    const row = (Array.isArray(answer) ? answer : answer.items)[0];
    if (!row) throw new Error(`${path} is empty`);
    return row;
}
const pupilOf: Path = async (luoshi) => `/pupils/${(await first(luoshi, '/api/pupils')).id}`;
const classOf =
    (rest: string): Path =>
    async (luoshi) =>
        `/classes/${(await first(luoshi, '/api/classes')).id}${rest}`;
const ownClass =
    (rest: string): Path =>
    async (luoshi) =>
        `/own-enrolment/${(await first(luoshi, '/api/own-classes')).id}${rest}`;
const childOf =
    (rest: string): Path =>
    async (luoshi) =>
        `/m/children/${(await first(luoshi, '/api/children')).pupil}${rest}`;
const enrolmentOf: Path = async (luoshi) => `/m/enrolment/${(await first(luoshi, '/api/enrolment/children')).pupil}`;
const choosing: Path = async (luoshi) => {
    const { pupil } = await first(luoshi, '/api/enrolment/children');
    const child = (await (await luoshi.page.context().request.get(`${luoshi.origin}/api/enrolment/children/${pupil}`)).json()) as { rounds: { id: string }[] };
    return `/m/enrolment/${pupil}/rounds/${child.rounds[0]?.id}`;
};
const roundOf =
    (door: string): Path =>
    async (luoshi) =>
        `${door}/enrolment/${(await first(luoshi, '/api/public/enrolment/rounds')).id}`;
const agreementOf: Path = async (luoshi) => {
    const { pupil } = await first(luoshi, '/api/children');
    const list = (await (await luoshi.page.context().request.get(`${luoshi.origin}/api/children/${pupil}/agreements`)).json()) as { agreement: { id: string } }[];
    return `/m/children/${pupil}/agreements/${list[0]?.agreement.id}`;
};

const pages: readonly (readonly [name: string, path: Path, person?: Person])[] = [
    ['sign-in', '/sign-in'],
    ['home', '/', 'registrar'],
    ['home-of-a-school', '/', 'office'],
    ['home-of-a-county', '/', 'yuelu'],
    ['payments-of-a-school', '/payments', 'office'],
    ['register', '/notices', 'registrar'],
    ['register-search', '/notices?text=%E8%AF%BE%E5%90%8E%E6%9C%8D%E5%8A%A1', 'registrar'],
    ['register-nothing', '/notices?number=%E6%B2%A1%E6%9C%89', 'registrar'],
    ['import', '/notices/imports', 'registrar'],
    ['reading-fields', notice(torn), 'registrar'],
    ['reading-clauses', notice(torn, '?panel=clauses'), 'registrar'],
    ['reading-quantities', notice('楚怡', '?panel=quantities'), 'registrar'],
    ['reading-citations', notice(torn, '?panel=citations'), 'registrar'],
    ['reading-duties', notice(torn, '?panel=duties'), 'registrar'],
    ['reading-findings', notice(torn, '?panel=findings'), 'registrar'],
    ['reading-history', notice(torn, '?panel=history'), 'registrar'],
    ['graph', notice(inForce, '/graph'), 'registrar'],
    ['graph-table', notice(inForce, '/graph?view=table'), 'registrar'],
    ['timeline', '/notices/timeline?view=picture', 'registrar'],
    ['figures', '/figures', 'province'],
    ['figure', '/figures/participation', 'province'],
    ['figure-of-a-school', '/figures/attendance', 'head'],
    ['reports', '/reports', 'province'],
    ['timeline-table', '/notices/timeline?view=table', 'registrar'],
    ['cleanup', '/notices/cleanup', 'registrar'],
    ['interpretations', '/notices/interpretations', 'interpreter'],
    ['rules-held', '/rules', 'yuelu-rules'],
    ['rules-why', '/rules/why?parameter=price.per_term_max&stage=junior&tier=city', 'yuelu-rules'],
    ['rules-enter', '/rules/enter?parameter=price.per_lesson_max', 'yuelu-price'],
    ['rules-enter-table', '/rules/enter?parameter=exemption.categories', 'yuelu-price'],
    ['rules-values', '/rules/values', 'yuelu-rules'],
    ['rules-conflicts', '/rules/conflicts', 'registrar'],
    ['rules-resting', '/rules/resting', 'registrar'],
    ['rules-phones', '/rules/phones', 'yuelu-price'],
    ['plans', '/plans', 'head'],
    ['plans-county', '/plans?state=submitted', 'yuelu'],
    ['service-people', '/service-people', 'head'],
    ['surveys', '/surveys', 'head'],
    ['outside-bodies', '/outside-bodies', 'yuelu'],
    ['outside-contracts', '/outside-contracts', 'office'],
    ['enrolment-rounds', '/enrolment', 'head'],
    ['enrolment-new', '/enrolment/new', 'office'],
    ['own-enrolment', '/own-enrolment', 'teacher'],
    ['own-class', ownClass(''), 'teacher'],
    ['own-class-paper', ownClass('/paper'), 'teacher'],
    ['enrolment-cockpit', roundOf(''), 'head'],
    ['outside-bodies-own', '/outside-bodies', 'body'],
    ['bodies', '/bodies', 'keeper'],
    ['working-days', '/working-days', 'keeper'],
    ['school-terms', '/school-terms', 'office'],
    ['account', '/account', 'registrar'],
    ['accounts', '/accounts', 'sysadmin'],
    ['roles', '/roles', 'secadmin'],
    ['roles-list', '/roles?tab=roles', 'secadmin'],
    ['audit', '/audit', 'auditor'],
    ['classes', '/classes', 'office'],
    ['roster', '/pupils', 'office'],
    ['pupil', pupilOf, 'office'],
    ['slips', classOf('/slips'), 'office'],
    ['roster-import', '/roster-imports', 'office'],
    ['guardianships', '/guardianships', 'office'],
    ['agreements', '/agreements', 'office'],
    ['consent-board', '/consents', 'head'],
    ['class-consents', classOf('/consents'), 'teacher'],
    ['paper-consents', classOf('/consents/paper'), 'teacher'],
    ['own-classes', '/own-classes', 'teacher'],
    ['pupil-groups', '/pupil-groups', 'office'],
    ['phone-children', '/m/children', 'parent'],
    ['phone-child', childOf(''), 'parent'],
    ['phone-agreement', agreementOf, 'parent'],
    ['phone-bind', '/m/children/bind', 'parent'],
    ['phone-contact', '/m/children/contact', 'parent'],
    ['phone-join', '/m/join'],
    ['phone-own-classes', '/m/own-classes', 'teacher'],
    ['called-leave', '/attendance/called-leave', 'office'],
    ['special-days', '/special-days', 'yuelu'],
    ['corrections', '/corrections', 'office'],
    ['timetables-list', '/timetables', 'head'],
    ['phone-sessions', '/m/sessions', 'teacher'],
    ['phone-children-timetable', '/m/children/timetable', 'parent'],
    ['not-found', '/there/is/nothing', 'registrar'],
    ['phone-sign-in', '/m/sign-in'],
    ['phone-home', '/m/', 'checker'],
    ['phone-notices', '/m/notices', 'registrar'],
    ['phone-account', '/m/account', 'registrar'],
    ['phone-after-school', '/m/after-school'],
    ['phone-surveys', '/m/surveys', 'parent'],
    ['phone-enrolment', '/m/enrolment', 'parent'],
    ['phone-enrolment-child', enrolmentOf, 'parent'],
    ['phone-enrolment-choose', choosing, 'parent'],
    ['portal-enrolment', '/public/enrolment'],
    ['portal-enrolment-round', roundOf('/public')],
    ['portal-courses', '/public/courses'],
    ['portal-outside-bodies', '/public/outside-bodies'],
    ['portal-notices', '/public/'],
    ['portal-search', '/public/?text=%E7%A0%94%E5%AD%A6'],
    ['portal-answers', '/public/answers'],
    ['portal-rules', '/public/rules?place=430104'],
    ['portal-rules-places', '/public/rules?name=%E5%B2%B3'],
    ['portal-sign-in', '/public/sign-in'],
    ['portal-not-found', '/public/nothing/here'],
];

test.describe('The page', () => {
    for (const [name, path, person] of pages) {
        test(name, async ({ luoshi }) => {
            if (person) await luoshi.signIn(person);
            await luoshi.open(typeof path === 'string' ? path : await path(luoshi));
            await luoshi.look(name);
        });
    }

    test('of a published notice on the phone, with its contents', async ({ luoshi, page }) => {
        await luoshi.signIn('registrar');
        const id = await noticeCalled(luoshi, inForce);
        await luoshi.open(`/m/notices/${id}`);
        await luoshi.look('phone-notice');
        await page.getByRole('button', { name: '目录' }).click();
        await page.getByRole('dialog', { name: '目录' }).waitFor();
        await luoshi.look('phone-notice-contents');
    });

    test('of a published notice in the portal', async ({ luoshi, page }) => {
        await luoshi.signIn('registrar');
        const id = await noticeCalled(luoshi, inForce);
        await page.context().clearCookies();
        await luoshi.open(`/public/notices/${id}`);
        await luoshi.look('portal-notice');
    });

    test('of two notices side by side', async ({ luoshi }) => {
        await luoshi.signIn('registrar');
        const [a, b] = [await noticeNumbered(luoshi, '湘教发〔2019〕36号'), await noticeNumbered(luoshi, '湘教发〔2022〕61号')];
        await luoshi.open(`/notices/compare?a=${a}&b=${b}`);
        await luoshi.look('compare');
    });

    test('in English and in large print', async ({ luoshi, page }) => {
        await luoshi.open('/notices', 'registrar');
        await page.getByRole('button', { name: 'English' }).click();
        await page.getByRole('heading', { name: 'Notice register' }).waitFor();
        await page.getByRole('button', { name: 'Large print' }).click();
        await luoshi.look('register-english-large');
    });
});
