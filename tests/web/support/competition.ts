// An edition of a competition as tests write it, and the people who act on its entries, asked for without a page.
import { randomUUID } from 'node:crypto';
import { ask } from './ask';
import type { Person } from './luoshi';

export const county = '430000';
export const unique = (): string => randomUUID().slice(0, 8);

interface Line {
    readonly id: string;
    readonly code: string;
}
export interface Wanted {
    readonly title: string;
    readonly opens: string; // "2026-09-05"
    readonly closes: string;
    readonly places?: number; // of each school
    readonly event?: object; // what differs from an event for one pupil
}

// Written by the office; somebody else publishes it.
export async function draftEdition(origin: string, wanted: Wanted): Promise<string> {
    const lines = await ask<{ items: Line[] }>(origin, 'programmes', 'get', `/api/programmes/lines?county=${county}`);
    const line = lines.items.find((one) => one.code === 'C-06');
    if (!line) throw new Error('the sample holds no line C-06');
    const id = randomUUID();
    const item = (key: string, words: string, weight: number) => ({ id: key, words, words_en: '', weight, core: false, hint: '' });
    const event = { key: 'cnc', title: '数控铣加工', group: '中职组', team_min: 1, team_max: 1, tutors_max: 1, born_from: '2000-01-01', judges_min: 2, sheet: { title: '评分表', total: 10000, source: '自拟', items: [item('1', '工艺', 4000), item('2', '质量', 6000)] }, ...wanted.event };
    const content = { title: wanted.title, number: `样例赛 ${unique()}`, year: 2026, opens: wanted.opens, closes: wanted.closes, events: [event], quotas: [{ event: '', scope: 'school', name: '', places: wanted.places ?? 1 }, { event: '', scope: 'prefecture', name: '', places: 2 }], paths: [{ stage: 'secondary_vocational', path: 'prefecture' }], awards: { levels: [{ key: 'first', title: '一等奖', permille: 100 }], rounding: 'half_up', ties: 'all_better' }, appeal_days: 2, further_days: 2, certificate_prefix: 'T' };
    await ask(origin, 'programmes', 'post', '/api/competitions/editions', { id, county, line: line.id, tier: 'province', mode: 'ranked', content });
    return id;
}

export const publishEdition = (origin: string, id: string): Promise<unknown> => ask(origin, 'signer', 'post', `/api/competitions/editions/${id}/publish`, { county, version: 1 });

// One pupil's entry, confirmed by the prefecture.
export async function confirmedEntry(origin: string, edition: string, title: string): Promise<string> {
    const id = randomUUID();
    const contestants = [{ name: `${title}选手`, number: `G${unique()}`, born: '2009-05-01', consent: true }];
    await ask(origin, 'college', 'post', '/api/competitions/entries', { id, county, edition, event: 'cnc', title, contestants, tutors: ['周样例'] });
    await ask(origin, 'changsha', 'post', `/api/competitions/entries/${id}/steps`, { county, state: 'confirmed', reason: '' });
    return id;
}

const judgingOf = async (origin: string, judge: Person, title: string): Promise<string> => {
    const { items } = await ask<{ items: { id: string; edition_title: string }[] }>(origin, judge, 'get', '/api/competitions/judging');
    const found = items.find((one) => one.edition_title === title);
    if (!found) throw new Error(`${judge} does not judge ${title}`);
    return found.id;
};

export async function declareNothing(origin: string, judge: Person, title: string): Promise<void> {
    await ask(origin, judge, 'post', `/api/competitions/judging/${await judgingOf(origin, judge, title)}/declare`, { county, bodies: [], pupils: [], statement_accepted: true });
}

// Every code gets a point more than the one before; then the judge signs.
export async function markAndSign(origin: string, judge: Person, title: string): Promise<void> {
    const id = await judgingOf(origin, judge, title);
    const { codes } = await ask<{ codes: { code: string; version: number }[] }>(origin, judge, 'get', `/api/competitions/judging/${id}?county=${county}`);
    let points = 4900;
    for (const one of codes) {
        points += 100;
        await ask(origin, judge, 'put', `/api/competitions/judging/${id}/marks/${one.code}`, { county, version: one.version, facts: { marks: [{ item: '1', points: 3000 }, { item: '2', points }], hits: [], doubled: false } });
    }
    await ask(origin, judge, 'post', `/api/competitions/judging/${id}/sign`, { county });
}
