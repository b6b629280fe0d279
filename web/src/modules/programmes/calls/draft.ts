// A call as its form begins, and the answers of an application as a form edits them.
import type { CallContent, FormAnswer, FormSection } from './types';

export function emptyCall(year: number, from: string, until: string): CallContent {
    return {
        title: '', number: '', batch_year: year, places: 0, opens: from, closes: until, recommend_by: null, review_days: 10,
        kinds: [], quotas: [{ scope: 'prefecture', name: '', places: 2 }, { scope: 'school', name: '', places: 1 }], industries: [], conditions: [],
        sections: [{ key: 'plan', title: '建设方案', fields: [{ key: 'logic', title: '建设思路', hint: '', kind: 'text', required: true, max_chars: 800, min: null, max: null, unit: '', choices: [], columns: [], max_rows: 0 }] }],
        materials: [], statement: '本单位承诺所填内容和所附材料真实、准确，如有虚假愿承担相应责任。', commitment: '立项后按任务书完成建设任务。', joint: false,
    };
}

// A key that no other part has yet: its name is for machines only.
export function freshKey(taken: readonly string[], prefix: string): string {
    for (let at = taken.length + 1; ; ++at) {
        const key = `${prefix}${at}`;
        if (!taken.includes(key)) return key;
    }
}

// One answer for every field of the form, whether it was answered or not.
export function answersFor(sections: readonly FormSection[], answers: readonly FormAnswer[]): FormAnswer[] {
    return sections.flatMap((section) => section.fields.map((field) => {
        const known = answers.find((one) => one.key === field.key);
        return { key: field.key, value: known?.value ?? '', rows: (known?.rows ?? []).map((row) => [...row]) };
    }));
}

// Of characters as a reader counts them, like the server: 𠮷 is one.
export const characters = (text: string): number => [...text].length;
