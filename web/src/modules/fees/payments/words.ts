// Why something cannot be done, in the reader's language.
import { either } from '@/platform/i18n';
import type { PaymentAction } from './types';

export function reason(action: PaymentAction | undefined): string {
    return either(action?.reason_text ?? '', action?.reason_text_en ?? null);
}
