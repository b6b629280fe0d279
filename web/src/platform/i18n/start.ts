// What every entry does first: the platform's texts in the language that was chosen last.
import { load, remembers, use, type Texts } from '@/platform/i18n';

const platformTexts: Texts = {
    'zh-CN': () => import('@/platform/locale/zh-CN.json'),
    en: () => import('@/platform/locale/en.json'),
};

export async function startTexts(): Promise<void> {
    const language = remembers();
    await use(language);
    await load([platformTexts]);
}
