import { describe, expect, it } from 'vitest';
import { anchorsOf, fromLine, marksOf, onLine, type Anchor } from './anchors';
import { changesOf, faultsOf, headFields, itemFields, shownIn } from './correction';
import { differences } from './differences';
import { box, columnsOf, layOut } from './graph_layout';
import { pieces } from './parts/pieces';
import { questionSteps } from './questions';
import { axisOf, barsOf, percent, position, yearTicks } from './spans';
import { stepsOf } from './steps';
import type { DocumentView, FindingView, ForceSpan, GraphView, NoticeView } from './types';
import { nameOf, quantityText, stateOf } from './words';

const finding = (key: string, severity: string, line: number, state: FindingView['state'] = 'open') => ({ key, severity, lines: [line, line], state }) as unknown as FindingView;

describe('A line of the original', () => {
    const chapter: Anchor = { id: 'clauses:二', panel: 'clauses', from: 10, to: 30 };
    const quantity: Anchor = { id: 'quantities:20个', panel: 'quantities', from: 12, to: 12 };
    it('lists what is about it, the narrowest first', () => {
        expect(onLine([chapter, quantity], 12).map((a) => a.id)).toEqual(['quantities:20个', 'clauses:二']);
    });
    it('leads into the open panel when that has something here', () => {
        expect(fromLine([chapter, quantity], 12, 'clauses')).toBe(chapter);
        expect(fromLine([chapter, quantity], 12, 'duties')).toBe(quantity);
        expect(fromLine([chapter, quantity], 9, 'clauses')).toBeUndefined();
    });
    it('is marked by its worst undecided finding', () => {
        const marks = marksOf([finding('a', 'info', 3), finding('b', 'error', 3), finding('c', 'error', 5, 'dismissed')]);
        expect(marks.get(3)).toEqual({ severity: 'error', keys: ['a', 'b'] });
        expect(marks.has(5)).toBe(false);
    });
    it('is known to every list that was read', () => {
        const notice = {
            document: {
                fields: [{ path: 'title', lines: [2, 2] }, { path: 'issued', lines: null }],
                effect: [{ key: '八', line: 8 }],
                interpretation: [],
                clauses: [{ key: '一', lines: [4, 6] }],
                quantities: [],
                citations: [],
                repeals: [{ key: '八:x', lines: [8, 9] }],
                duties: [],
            },
            findings: [finding('f', 'error', 3)],
        } as unknown as NoticeView;
        expect(anchorsOf(notice).map((a) => a.id)).toEqual(['fields:title', 'fields:effect/八', 'clauses:一', 'citations:repeals/八:x', 'findings:f']);
    });
});

describe('A correction', () => {
    const document = { title: { text: '旧标题', genre: '通知' }, issuers: [{ name: '甲厅', normalized: null, from: ['letterhead'] }], addressees: ['各市州教育局'] } as unknown as DocumentView;
    it('sends only what was changed', () => {
        const fields = headFields('title', document);
        expect(changesOf(fields, { 'title/text': '新标题', 'title/genre': '通知' }, document)).toEqual([{ path: 'title/text', value: '新标题' }]);
    });
    it('keeps where an issuer was read', () => {
        const changes = changesOf(headFields('issuers', document), { issuers: '甲厅\n乙厅' }, document);
        expect(changes).toEqual([{ path: 'issuers', value: [{ name: '甲厅', normalized: null, from: ['letterhead'] }, { name: '乙厅', normalized: null, from: [] }] }]);
    });
    it('names an item by its list and key', () => {
        const fields = itemFields('quantities', { key: '二.(一).2:20个', comparator: '=', value: 20 } as never);
        expect(fields.map((f) => f.path)).toContain('quantities/二.(一).2:20个/value');
        expect(changesOf(fields, { ...Object.fromEntries(fields.map((f) => [f.path, shownIn(f)])), 'quantities/二.(一).2:20个/value': '30' }, document)).toEqual([{ path: 'quantities/二.(一).2:20个/value', value: 30 }]);
    });
    it('empties a field that may be empty', () => {
        const fields = itemFields('clauses', { key: '一', heading: '目标' } as never);
        const texts = { ...Object.fromEntries(fields.map((f) => [f.path, shownIn(f)])), 'clauses/一/heading': '' };
        expect(changesOf(fields, texts, document)).toEqual([{ path: 'clauses/一/heading', value: null }]);
    });
    it('refuses what is no number before it is sent', () => {
        const fields = itemFields('quantities', { key: 'k', value: 20 } as never);
        expect(faultsOf(fields, { 'quantities/k/value': '二十' })).toEqual(['quantities/k/value']);
    });
});

describe('The difference of two texts', () => {
    it('is told by whole numbers', () => {
        expect(differences('不超过300元', '不超过360元')).toEqual([
            { kind: 'same', text: '不超过' },
            { kind: 'dropped', text: '300' },
            { kind: 'added', text: '360' },
            { kind: 'same', text: '元' },
        ]);
    });
    it('gives both texts back', () => {
        const [before, after] = ['各地要加强领导，落实责任。', '各市州要加强组织领导，压实责任。'];
        const found = differences(before, after);
        expect(found.filter((d) => d.kind !== 'added').map((d) => d.text).join('')).toBe(before);
        expect(found.filter((d) => d.kind !== 'dropped').map((d) => d.text).join('')).toBe(after);
    });
    it('of a text with nothing is the text', () => {
        expect(differences('', '新')).toEqual([{ kind: 'added', text: '新' }]);
        expect(differences('', '')).toEqual([]);
    });
});

describe('A snippet', () => {
    it('is cut at its hits, counted in characters', () => {
        expect(pieces('𠮷收费管理', [{ from: 1, to: 3 }])).toEqual([
            { text: '𠮷', hit: false },
            { text: '收费', hit: true },
            { text: '管理', hit: false },
        ]);
    });
    it('joins hits that overlap', () => {
        expect(pieces('收费管理', [{ from: 0, to: 2 }, { from: 1, to: 4 }])).toEqual([{ text: '收费管理', hit: true }]);
    });
});

describe('The timeline', () => {
    const span = (from: string | null, until: string | null) => ({ id: 'x', from, until, standing: 'in_force' }) as unknown as ForceSpan;
    it('reaches from the first year to the last', () => {
        expect(axisOf([span('2019-09-01', '2022-03-01'), span('2022-03-01', null)], '2026-11-24')).toEqual({ from: 2019, to: 2027 });
    });
    it('lets a bar without an end run to the edge', () => {
        const axis = { from: 2020, to: 2030 };
        const [bar] = barsOf([span('2025-01-01', null), span(null, null)], axis);
        expect(bar).toMatchObject({ start: 50, width: 50, open: true });
    });
    it('puts a day between its years', () => {
        expect(position('2026-07-01')).toBeCloseTo(2026.5, 2);
        expect(percent({ from: 2026, to: 2027 }, 2025)).toBe(0);
    });
    it('labels at most a dozen years', () => {
        expect(yearTicks({ from: 1990, to: 2030 }).length).toBeLessThanOrEqual(12);
    });
});

describe('The graph', () => {
    const node = (key: string, distance: number) => ({ key, id: key, distance, issued: '2022-01-01' });
    const graph = {
        id: 'a',
        nodes: [node('a', 0), node('basis', 1), node('citing', 1), node('alone', 2)],
        edges: [
            { from: 'a', to: 'basis', kind: 'basis' },
            { from: 'citing', to: 'a', kind: 'mention' },
        ],
    } as unknown as GraphView;
    it('puts the basis at the left and what cites at the right', () => {
        const columns = columnsOf(graph);
        expect([columns.get('basis'), columns.get('a'), columns.get('citing')]).toEqual([-1, 0, 1]);
    });
    it('lays no two boxes over each other', () => {
        const { nodes } = layOut(graph);
        for (const one of nodes) for (const other of nodes) if (one !== other) expect(Math.abs(one.x - other.x) >= box.width || Math.abs(one.y - other.y) >= box.height).toBe(true);
    });
    it('draws a line for each edge whose ends it holds', () => {
        expect(layOut(graph).lines).toHaveLength(2);
    });
});

describe('The way of a notice', () => {
    const notice = (stage: string) => ({ stage, force: { standing: 'in_force' }, registered_by: '王', checked_by: null, published_by: null, published_at: null }) as unknown as NoticeView;
    it('waits for the second person after registering', () => {
        expect(stepsOf(notice('draft')).map((s) => s.state)).toEqual(['done', 'now', 'next', 'next']);
    });
    it('ends with what it is today', () => {
        expect(stepsOf(notice('published')).at(-1)).toMatchObject({ text: '现行有效', state: 'now' });
    });
    it('of a question that is declined ends there', () => {
        expect(questionSteps('declined').at(-1)).toMatchObject({ key: 'declined', state: 'now' });
        expect(questionSteps('answered').map((s) => s.state)).toEqual(['done', 'now', 'next', 'next']);
    });
});

describe('Words', () => {
    it('before publication tell the stage, afterwards what it is', () => {
        expect(stateOf({ stage: 'draft', standing: 'not_published' }).text).toBe('草稿');
        expect(stateOf({ stage: 'published', standing: 'repealed' })).toEqual({ text: '已废止', tone: 'danger' });
    });
    it.each([
        [{ comparator: '=', value: 20, unit: '个', raw: '20个' }, '20 个'],
        [{ comparator: '>=', value: 1, unit: '所', raw: '1所以上' }, '不少于 1 所'],
        [{ comparator: '<=', value: 360, unit: '元', raw: '不超过360元' }, '不超过 360 元'],
        [{ comparator: '=', value: 3, value_max: 5, unit: '所', raw: '3至5所' }, '3–5 所'],
        [{ comparator: 'unspecified', value: null, unit: '', raw: '一批' }, '一批（未写数量）'],
    ])('say a quantity', (quantity, text) => expect(quantityText(quantity)).toBe(text));
    it('name a notice without a title by its number', () => {
        expect(nameOf({ title: null, number: '湘教改〔2022〕1号' })).toBe('湘教改〔2022〕1号');
        expect(nameOf({})).toBe('（无标题）');
    });
});
