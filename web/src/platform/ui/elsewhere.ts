// An act that was begun for one body may end when another one stands on the page: how it ended is then told with the name of its own, and the page
// itself says nothing of it.
import { announce } from '@/platform/announce';
import type { ProblemError } from '@/platform/client';
import { t } from '@/platform/i18n';

// `words` say what was done; without them the act was refused.
export function tellElsewhere(name: string, act: { readonly problem: { readonly value: ProblemError | null }; clear(): void }, words?: string): void {
    const said = words ?? act.problem.value?.words;
    act.clear();
    if (said) announce(t('announce.elsewhere', { name, words: said }), words === undefined ? 'danger' : 'ok');
}
