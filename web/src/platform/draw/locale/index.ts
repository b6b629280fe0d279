import type { Texts } from '@/platform/i18n';

export const drawTexts: Texts = {
    'zh-CN': () => import('./zh-CN.json'),
    en: () => import('./en.json'),
};
