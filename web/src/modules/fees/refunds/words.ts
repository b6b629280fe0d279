// Why something cannot be done, in the reader's language.
import type { Schemas } from '@/platform/client';
import { either } from '@/platform/i18n';

type Action = Schemas['RefundAction'];

export function actionOf(actions: readonly Action[], name: string): Action | undefined {
    return actions.find((one) => one.action === name);
}
export function reason(action: Action | undefined): string {
    return either(action?.reason_text ?? '', action?.reason_text_en ?? null);
}
