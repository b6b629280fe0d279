import type { Texts } from '@/platform/i18n';

export const eventsTexts: Texts = {
    'zh-CN': () => import('./zh-CN.json'),
    en: () => import('./en.json'),
};
