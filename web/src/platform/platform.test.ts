import { describe, expect, it } from 'vitest';
import { nearest } from './desk/nav';
import { day, daysUntil, due, lines, moment, size, today } from './format';
import { match, queryOf, searchOf } from './portal/small_router';
import { within } from './region';
import { safeReturn } from './router';
import { countReasons, useBatch } from './ui/batch';
import { limitFrom, one } from './ui/list_state';
import { useSelection } from './ui/selection';

describe('A day', () => {
    it('is written the Chinese way', () => expect(day('2026-03-01')).toBe('2026年3月1日'));
    it('of an instant is the day in Beijing', () => expect(day('2026-02-28T17:00:00Z')).toBe('2026年3月1日'));
    it('is nothing when there is none', () => expect(day(null)).toBe(''));
    it('of today is Beijing’s', () => expect(today(new Date('2026-12-31T16:30:00Z'))).toBe('2027-01-01'));
    it('with its time is Beijing’s', () => expect(moment('2026-02-28T16:05:00Z')).toBe('2026年3月1日 00:05'));
});

describe('A due day', () => {
    it.each([
        ['2026-11-20', '已逾期 4 天', 'danger'],
        ['2026-11-24', '今天到期', 'warn'],
        ['2026-12-01', '还有 7 天', 'warn'],
        ['2026-12-02', '还有 8 天', 'ok'],
    ])('%s seen from 2026-11-24 is “%s”', (value, text, tone) => expect(due(value, '2026-11-24')).toEqual({ text, tone }));
    it('is counted over a change of year', () => expect(daysUntil('2027-01-01', '2026-12-31')).toBe(1));
});

describe('Words for figures', () => {
    it('say one line or a range', () => {
        expect(lines([3, 3])).toBe('第 3 行');
        expect(lines([3, 10])).toBe('第 3–10 行');
    });
    it('say a size for people', () => expect([size(512), size(6650), size(2_665_000)]).toEqual(['512 B', '6 KB', '2.5 MB']));
});

describe('The way back after signing in', () => {
    it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', undefined, ['/x']])('never leaves our pages (%s)', (path) => expect(safeReturn(path)).toBe('/'));
    it('is kept when it is ours', () => expect(safeReturn('/notices?stage=draft')).toBe('/notices?stage=draft'));
});

describe('The region', () => {
    const body = (path: string) => ({ path }) as Parameters<typeof within>[1][number];
    it('shows the line from the highest body that one may see', () => {
        expect(within(['/430000/430100/'], [body('/430000/'), body('/430000/430100/'), body('/430000/430100/430102/')])).toHaveLength(2);
    });
    it('shows nothing to whom nothing is granted', () => expect(within([], [body('/430000/')])).toEqual([]));
});

describe('The side bar', () => {
    it('marks the longest way that the page lies on', () => {
        expect(nearest(['/', '/notices', '/notices/timeline'], '/notices/timeline')).toBe('/notices/timeline');
        expect(nearest(['/', '/notices', '/notices/timeline'], '/notices/7')).toBe('/notices');
        expect(nearest(['/', '/notices'], '/elsewhere')).toBeUndefined();
    });
});

describe('The state of a list', () => {
    it('allows the three page sizes only', () => expect([limitFrom('50'), limitFrom('7'), limitFrom(undefined)]).toEqual([50, 20, 20]));
    it('takes the first of several values and ignores empty ones', () => {
        expect(one({ a: ['x', 'y'] }, 'a')).toBe('x');
        expect(one({ a: '' }, 'a')).toBeUndefined();
    });
});

describe('A choice of rows', () => {
    it('survives paging and is cleared by hand', () => {
        const selection = useSelection<{ id: string }>((row) => row.id);
        selection.toggleAll([{ id: '1' }, { id: '2' }], true);
        selection.toggle({ id: '3' }, true);
        selection.toggle({ id: '1' }, false);
        expect(selection.rows.value.map((row) => row.id)).toEqual(['2', '3']);
        selection.clear();
        expect(selection.count.value).toBe(0);
    });
});

describe('A batch', () => {
    it('counts reasons, the most frequent first', () => {
        expect(countReasons(['a', 'b', 'b'])).toEqual([
            { reason: 'b', count: 2 },
            { reason: 'a', count: 1 },
        ]);
    });
    it('does after the dry run only what is possible', async () => {
        const batch = useBatch<number>();
        const done: number[] = [];
        const act = { examine: (row: number) => Promise.resolve({ possible: row % 2 === 0, reason: 'odd' }), perform: (row: number) => Promise.resolve(void done.push(row)) };
        await batch.examine([1, 2, 3, 4], act);
        expect([batch.possible.value, batch.refused.value, batch.reasons.value[0]?.count]).toEqual([2, 2, 2]);
        expect(done).toEqual([]);
        await batch.perform();
        expect(done.sort()).toEqual([2, 4]);
        expect(batch.stage.value).toBe('done');
    });
    it('takes nothing of a dry run that was left into the next one', async () => {
        const batch = useBatch<string>();
        let answer = (_: { possible: boolean }): void => undefined;
        const done: string[] = [];
        const perform = (row: string) => Promise.resolve(void done.push(row));
        const slow = batch.examine(['left'], { examine: () => new Promise((give) => (answer = give)), perform });
        batch.close();
        await batch.examine(['next'], { examine: () => Promise.resolve({ possible: true }), perform });
        answer({ possible: true });
        await slow;
        expect([batch.possible.value, batch.finished.value]).toEqual([1, 1]);
        await batch.perform();
        expect(done).toEqual(['next']);
    });
    it('is not examined before its own rows are', async () => {
        const batch = useBatch<string>();
        const answers: ((verdict: { possible: boolean }) => void)[] = [];
        const act = { examine: () => new Promise<{ possible: boolean }>((give) => answers.push(give)), perform: () => Promise.resolve() };
        const slow = batch.examine(['left'], act);
        batch.close();
        const next = batch.examine(['next'], act);
        answers[0]?.({ possible: true });
        await slow;
        expect(batch.stage.value).toBe('examining');
        answers[1]?.({ possible: true });
        await next;
        expect(batch.stage.value).toBe('examined');
    });
});

describe('The portal’s router', () => {
    const routes = ['/', '/notices/:id', '/:path(.*)*'].map((path) => ({ path, component: {} }));
    it.each([
        ['/', '/', {}],
        ['/notices/7', '/notices/:id', { id: '7' }],
        ['/a/b', '/:path(.*)*', { path: 'a/b' }],
    ])('finds %s', (path, record, params) => {
        const found = match(routes, path);
        expect(found?.record.path).toBe(record);
        expect(found?.params).toEqual(params);
    });
    it('writes and reads a query', () => {
        expect(searchOf({ text: '收费', cursor: undefined, year: 2022 })).toBe('?text=%E6%94%B6%E8%B4%B9&year=2022');
        expect(queryOf('?text=%E6%94%B6%E8%B4%B9')).toEqual({ text: '收费' });
    });
});
