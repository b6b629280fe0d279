// How long the pages' questions take on a running server, as every role: node scripts/measure-pages.mjs [--url http://127.0.0.1:8080] [--times 60]
//
// For a database that was filled by `luoshi serve --sample samples` and `luoshi sample generate`. Signs in with the sample's password, asks each list and
// home page's routes one after the other, and prints the slowest first. Start the server with --http.rate-per-second 100000 --http.sign-in-per-minute 1000.
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : process.argv[at + 1]
}
const url = option('url', 'http://127.0.0.1:8080')
const times = Number(option('times', '60'))
const password = 'Yangben-2026'

async function signIn(name) {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, password }),
  })
  if (!answer.ok) throw new Error(`${name} cannot sign in: ${answer.status} ${await answer.text()}`)
  return answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ')
}

async function get(cookie, path) {
  const begun = performance.now()
  const answer = await fetch(url + path, { headers: cookie ? { cookie } : {} })
  const text = await answer.text()
  return { status: answer.status, text, bytes: text.length, ms: performance.now() - begun }
}

async function json(cookie, path) {
  const answer = await get(cookie, path)
  return answer.status === 200 ? JSON.parse(answer.text) : undefined
}

const at = (values, share) => values[Math.min(values.length - 1, Math.floor(values.length * share))]
const rows = []
async function measure(who, cookie, path) {
  const first = await get(cookie, path)
  const values = [first.ms]
  // What takes a second is slow enough to know after a few times.
  const wanted = first.ms > 1000 ? 3 : first.ms > 200 ? 10 : times
  for (let n = 1; n < wanted; ++n) values.push((await get(cookie, path)).ms)
  values.sort((a, b) => a - b)
  rows.push({ who, path: path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}'), status: first.status, bytes: first.bytes, p50: at(values, 0.5), p99: at(values, 0.99) })
}

const items = (page) => (Array.isArray(page) ? page : (page?.items ?? []))
const today = new Date().toISOString().slice(0, 10)
const term = 'school_year=2026&term=autumn'

async function asOfficial(who, name) {
  const cookie = await signIn(name)
  const session = await json(cookie, '/api/session')
  const region = await json(cookie, '/api/region')
  const body = session?.body?.id
  const place = region?.body?.path
  const below = place?.replace(/[^/]+\/$/, '')
  const paths = [
    '/api/session', '/api/region', '/api/bodies', '/api/bodies/search?text=青禾', '/api/schools', '/api/schools?limit=200', '/api/plans', '/api/plans?limit=200',
    '/api/plans?state=published', '/api/enrolment/rounds', '/api/draws', '/api/timetables', '/api/timetables/waiting', '/api/outside-bodies', '/api/rules/tasks',
    '/api/rules/values', '/api/rules/conflicts', '/api/notices', '/api/notices/tasks', '/api/notices/search?text=课后服务', '/api/surveys',
    `/api/attendance/figures?body=/430000/430100/430104/&from=${today}&to=${today}`, '/api/tasks', `/api/fees/schools?body=${place}&${term}`,
    `/api/fees/school-accounts?body=${place}&${term}`, `/api/fees/claims?body=${place}&${term}`, `/api/refunds/overdue?body=${below}`, '/api/fees/prices',
  ]
  if (body) paths.push(`/api/bodies/${body}`)
  const plan = items(await json(cookie, '/api/plans'))[0]
  if (plan) paths.push(`/api/plans/${plan.id}`, `/api/plans/${plan.id}/checks`, `/api/timetables/${plan.id}`)
  const round = items(await json(cookie, '/api/enrolment/rounds'))[0]
  if (round) paths.push(`/api/enrolment/rounds/${round.id}`, `/api/enrolment/rounds/${round.id}/cockpit`)
  for (const path of paths) await measure(who, cookie, path)
}

async function asSchool(who, name) {
  const cookie = await signIn(name)
  const session = await json(cookie, '/api/session')
  const paths = ['/api/session', '/api/classes', '/api/pupils', '/api/pupils?limit=200', '/api/pupils?text=王', '/api/guardianships', '/api/guardian-disputes', '/api/pupil-groups',
    '/api/agreements', '/api/plans', '/api/service-people', '/api/surveys', '/api/enrolment/rounds', '/api/draws', '/api/timetables', '/api/own-classes', '/api/tasks']
  const plan = items(await json(cookie, '/api/plans'))[0]
  if (plan) {
    paths.push(`/api/plans/${plan.id}`, `/api/plans/${plan.id}/checks`, `/api/timetables/${plan.id}`, `/api/timetables/${plan.id}/proof`, `/api/timetables/${plan.id}/balance`, `/api/timetables/${plan.id}/sessions?from=${today}&to=${today}`)
    paths.push(`/api/consent-board?kind=after_school&school_year=${plan.school_year}&term=${plan.term}`)
    paths.push(`/api/fees/plans/${plan.id}`, `/api/fees/plans/${plan.id}/bills`, `/api/fees/plans/${plan.id}/bills?text=王`, `/api/fees/plans/${plan.id}/bills-to-make`, `/api/fees/plans/${plan.id}/close`)
    const bill = items(await json(cookie, `/api/fees/plans/${plan.id}/bills`))[0]
    if (bill) paths.push(`/api/fees/bills/${bill.id}`)
  }
  const round = items(await json(cookie, '/api/enrolment/rounds'))[0]
  if (round) paths.push(`/api/enrolment/rounds/${round.id}`, `/api/enrolment/rounds/${round.id}/cockpit`)
  const draw = items(await json(cookie, '/api/draws'))[0]
  if (draw) paths.push(`/api/draws/${draw.id}`)
  const pupil = items(await json(cookie, '/api/pupils'))[0]
  if (pupil) paths.push(`/api/pupils/${pupil.id}`)
  const school = session?.body?.id ?? session?.body
  if (school) paths.push(`/api/attendance/schools/${school}/day`, `/api/schools/${school}/sessions?on=${today}`, `/api/attendance/corrections?school=${school}`, `/api/attendance/schools/${school}/patrols`,
    `/api/fees/schools/${school}/ledger?${term}`, `/api/fees/schools/${school}/ledger/entries?${term}`, `/api/fees/schools/${school}/notices`, `/api/fees/schools/${school}/exemptions`,
    `/api/payments/schools/${school}/payments`, `/api/payments/schools/${school}/till`, `/api/payments/schools/${school}/unknown`, `/api/payments/schools/${school}/open-bills`,
    `/api/payments/schools/${school}/receipts`, `/api/refunds/schools/${school}`, `/api/refunds/schools/${school}/rights`)
  for (const path of paths) await measure(who, cookie, path)
}

async function asTeacher() {
  const cookie = await signIn('pop-430104-000-t101')
  const own = items(await json(cookie, '/api/own-classes'))[0]
  const paths = ['/api/session', '/api/own-classes', '/api/attendance/today', `/api/timetables/mine?from=${today}&to=${today}`]
  if (own) paths.push(`/api/pupils?class=${own.id}`, `/api/classes/${own.id}/slips`, `/api/guardianships?class=${own.id}`)
  for (const path of paths) await measure('class teacher', cookie, path)
}

async function asParent() {
  const cookie = await signIn('pop-430104-000-101-p1')
  const child = items(await json(cookie, '/api/children'))[0]
  const paths = ['/api/session', '/api/children', '/api/enrolment/children', '/api/surveys/own', '/api/attendance/children', `/api/timetables/children?from=${today}&to=${today}`, '/api/guardian-contact', '/api/payments/children', '/api/refunds/own']
  if (child) {
    const id = child.pupil ?? child.id
    paths.push(`/api/children/${id}`, `/api/children/${id}/agreements`, `/api/children/${id}/consents`, `/api/enrolment/children/${id}`, `/api/children/${id}/draws`,
      `/api/attendance/children/${id}/month`, `/api/attendance/children/${id}/leaves`, `/api/attendance/children/${id}/way-home`,
      `/api/fees/children/${id}/bills`)
  }
  for (const path of paths) await measure('parent', cookie, path)
}

async function asPublic() {
  const paths = ['/api/public/plans', '/api/public/plans?school=青禾', '/api/public/plans?division=430104', '/api/public/enrolment/rounds', '/api/public/draws', '/api/public/bodies',
    '/api/public/bodies?text=小学', '/api/public/outside-bodies', '/api/public/rules', '/api/public/notices', '/api/public/after-school-service', '/api/public/fee-notices']
  const plan = items(await json('', '/api/public/plans'))[0]
  if (plan) paths.push(`/api/public/plans/${plan.id}`)
  const round = items(await json('', '/api/public/enrolment/rounds'))[0]
  if (round) paths.push(`/api/public/enrolment/rounds/${round.id}`, `/api/public/enrolment/rounds/${round.id}/board`)
  const draw = items(await json('', '/api/public/draws'))[0]
  if (draw) paths.push(`/api/public/draws/${draw.id}`)
  for (const path of paths) await measure('public', '', path)
}

async function asAdministrator() {
  const system = await signIn('sysadmin')
  for (const path of ['/api/accounts', '/api/accounts?text=王', '/api/accounts?limit=200', '/api/bodies']) await measure('system administrator', system, path)
  const security = await signIn('secadmin')
  for (const path of ['/api/grants', '/api/roles', '/api/grants?role=school_head']) await measure('security administrator', security, path)
  const audit = await signIn('auditor')
  for (const path of ['/api/audit', '/api/audit?limit=200', '/api/audit?action=allocation.run', '/api/audit?actor=样例·校长']) await measure('audit administrator', audit, path)
}

await asOfficial('province', 'registrar')
await asOfficial('prefecture', 'changsha')
await asOfficial('county', 'yuelu')
await asSchool('head of a school', 'pop-430104-000-head')
await asSchool('office of a school', 'pop-430104-000-office')
await asTeacher()
await asParent()
await asPublic()
await asAdministrator()

rows.sort((a, b) => b.p50 - a.p50)
console.log('| who | path | status | bytes | p50 ms | p99 ms |\n| --- | --- | --- | --- | --- | --- |')
for (const row of rows) console.log(`| ${row.who} | \`${row.path}\` | ${row.status} | ${row.bytes} | ${row.p50.toFixed(1)} | ${row.p99.toFixed(1)} |`)
const all = rows.filter((row) => row.status === 200).map((row) => row.p50).sort((a, b) => a - b)
console.log(`\n${all.length} answered questions: median of the medians ${at(all, 0.5).toFixed(1)} ms, slowest ${all.at(-1)?.toFixed(1)} ms`)
