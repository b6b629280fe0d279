// A sheet to begin with. Weights have not been published for any line; it says so, and everything in it can be changed.
import type { Sheet, SheetItem } from './types';

type Line = readonly [id: string, words: string, words_en: string, weight: number, hint: string, core?: boolean];
const lines: readonly Line[] = [
    ['1', '建设基础和条件', 'Foundations and conditions', 25, '现有场地、设备、师资、在校生', true],
    ['2', '建设目标和思路', 'Goals and logic', 20, '目标可量化，与省级任务对应'],
    ['3', '建设内容和举措', 'Content and measures', 25, '任务分解、进度、责任'],
    ['4', '经费和保障', 'Money and support', 15, '预算测算依据、配套承诺、制度'],
    ['5', '预期成效和推广', 'Effect and spread', 15, '受益面、可复制性'],
];
const item = ([id, words, words_en, weight, hint, core]: Line): SheetItem => ({ id, parent: null, words, words_en, weight: weight * 100, core: core ?? false, levels: [], hint, automatic: null });

export const defaultSheet = (): Sheet => ({
    title: '项目评审评分表',
    total: 10_000,
    items: lines.map(item),
    deductions: [{ id: 'd1', words: '材料前后矛盾', each: 200, at_most: 600, may_double: false, automatic: null }],
    vetoes: [{ id: 'v1', words: '弄虚作假，有据可查', automatic: null }],
    grades: [],
    core_cap: null,
    source: '自拟（没有已公布的评分标准）',
});
