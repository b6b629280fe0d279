// A sheet to begin with: the heads and weights proposed for inspections of after-school service. Nobody has published one, and it says so; everything in it
// can be changed.
import type { Sheet, SheetItem } from './types';

type Line = readonly [id: string, words: string, words_en: string, weight: number, hint: string, automatic: string | null, core?: boolean];

const lines: readonly Line[] = [
    ['1', '自愿参加', 'Voluntariness', 15, '知情同意书、不参加的家庭抽样回访', 'checks.voluntary', true],
    ['2', '服务时间和范围', 'Time and scope', 10, '课表、5×2 达标情况', null],
    ['3', '服务内容（不讲新课）', 'Content, no new lessons', 15, '课程公示、巡课记录', null],
    ['4', '人员和机构', 'Staff and outside bodies', 10, '名单、资质、从业查询', null],
    ['5', '考勤和安全', 'Attendance and safety', 15, '点名册、交接记录、事故记录', 'checks.cases'],
    ['6', '收费、减免和退费', 'Fees, exemptions and refunds', 20, '收费公示、账单、退费到账情况', 'checks.money'],
    ['7', '信息公开', 'Disclosure', 5, '收费公示和学期收支公布', null],
    ['8', '家长满意和投诉办理', 'Parents and complaints', 10, '投诉办结、整改销号', 'complaints.all'],
];
const item = ([id, words, words_en, weight, hint, automatic, core]: Line): SheetItem => ({ id, parent: null, words, words_en, weight: weight * 100, core: core ?? false, levels: [], hint, automatic });

export function defaultSheet(): Sheet {
    return {
        title: '课后服务工作评价表',
        total: 10_000,
        items: lines.map(item),
        deductions: [
            { id: 'd1', words: '材料迟报、漏报', each: 200, at_most: 1000, may_double: true, automatic: null },
            { id: 'd2', words: '被通报批评', each: 500, at_most: 1500, may_double: false, automatic: 'circulars.criticism' },
            { id: 'd3', words: '整改逾期销号', each: 300, at_most: 900, may_double: false, automatic: 'rectification.orders' },
        ],
        vetoes: [
            { id: 'v1', words: '强制或变相强制参加，查实', automatic: 'checks.voluntary' },
            { id: 'v2', words: '在学校账簿之外收费', automatic: 'checks.money' },
            { id: 'v3', words: '使用未进入名单的机构', automatic: 'inspections.findings' },
            { id: 'v4', words: '隐瞒学生受伤', automatic: null },
        ],
        grades: [
            { name: '优秀', from: 9_000 },
            { name: '良好', from: 8_000 },
            { name: '合格', from: 6_000 },
            { name: '不合格', from: 0 },
        ],
        core_cap: '合格',
        source: '自拟（没有已公布的评分标准）',
    };
}
export const automaticSources = ['checks.cases', 'checks.voluntary', 'checks.money', 'complaints.all', 'inspections.findings', 'rectification.orders', 'circulars.criticism'] as const;
