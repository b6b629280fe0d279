// The way of a notice: registered, checked by a second person, published, and what it is today.
import { moment } from '@/platform/format';
import { t, word } from '@/platform/i18n';
import type { Step } from '@/platform/ui/StatusSteps.vue';
import type { NoticeView } from './types';

const stages = ['draft', 'checked', 'published'] as const;

export function stepsOf(notice: Pick<NoticeView, 'stage' | 'force' | 'registered_by' | 'checked_by' | 'published_by' | 'published_at'>): Step[] {
    const reached = stages.indexOf(notice.stage);
    const notes = [notice.registered_by, notice.checked_by ?? '', notice.published_by ? `${notice.published_by} ${moment(notice.published_at)}`.trim() : ''];
    const steps = stages.map(
        (stage, at): Step => ({
            key: stage,
            text: t(`notices.step.${stage}`),
            note: at <= reached ? (notes[at] ?? '') : '',
            state: at <= reached ? 'done' : at === reached + 1 ? 'now' : 'next',
        }),
    );
    const published = notice.stage === 'published';
    return [...steps, { key: 'force', text: published ? word('notices.standing', notice.force.standing) : t('notices.step.force'), note: '', state: published ? 'now' : 'next' }];
}
