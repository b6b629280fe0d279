// A line as its form holds it: lists as text, one entry a line.
import type { LineContent, UnitStage } from './types';

export interface LineDraft {
    code: string;
    title: string;
    title_en: string;
    alias: string;
    verb: string;
    unit: string;
    notice: string;
    clause: string;
    clause_text: string;
    scope: string;
    parent: string;
    responsible: string;
    measured: string;
    deadlines: string; // 2025-12-31 到2025年
    named: string;
    questions: string;
    stages: UnitStage[];
    ban_years: number;
}

export function emptyLine(): LineDraft {
    return { code: '', title: '', title_en: '', alias: '', verb: '', unit: '个', notice: '', clause: '', clause_text: '', scope: '', parent: '', responsible: '', measured: '', deadlines: '', named: '', questions: '', stages: [], ban_years: 0 };
}

const entries = (text: string): string[] => text.split('\n').map((one) => one.trim()).filter(Boolean);

// A day in front of the words is the deadline's day; words alone are a deadline without one.
export function deadlineOf(line: string): LineContent['deadlines'][number] {
    const found = /^(\d{4}-\d{2}-\d{2})\s*(.*)$/u.exec(line);
    return found ? { on: found[1] ?? null, words: found[2] || (found[1] ?? ''), source: '' } : { on: null, words: line, source: '' };
}

export function contentOf(draft: LineDraft, before?: LineContent): LineContent {
    const questions = entries(draft.questions).map((words, at) => before?.questions.find((one) => one.words === words) ?? { key: `q${at + 1}-${words.length}`, words, words_en: '' });
    const deadlines = entries(draft.deadlines).map((line) => before?.deadlines.find((one) => `${one.on ?? ''} ${one.words}`.trim() === line) ?? deadlineOf(line));
    const { title, title_en, alias, verb, unit, notice, clause, clause_text, scope, parent, responsible, measured, stages, ban_years } = draft;
    return { title, title_en, alias, verb, unit, notice, clause, clause_text, scope, parent, responsible, measured, stages, ban_years, seen: before?.seen ?? 'operator', deadlines, named: entries(draft.named), questions };
}

export function draftOf(code: string, content: LineContent): LineDraft {
    return {
        ...emptyLine(),
        ...content,
        code,
        deadlines: content.deadlines.map((one) => `${one.on ?? ''} ${one.words}`.trim()).join('\n'),
        named: content.named.join('\n'),
        questions: content.questions.map((one) => one.words).join('\n'),
        stages: [...content.stages],
    };
}
