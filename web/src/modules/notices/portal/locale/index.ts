// What became of a notice: read only beside one notice, so that the landing page does not carry it.
import type { Texts } from '@/platform/i18n';

export const followedTexts: Texts = {
    'zh-CN': () => import('./zh-CN.json'),
    en: () => import('./en.json'),
};
