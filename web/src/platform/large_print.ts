// 大字版: the whole page larger, remembered on this device.
import { ref } from 'vue';

const kept = 'luoshi.large-print';
export const largePrint = ref(false);

function apply(on: boolean): void {
    largePrint.value = on;
    document.documentElement.classList.toggle('large-print', on);
}

export function startLargePrint(): void {
    try {
        apply(localStorage.getItem(kept) === 'yes');
    } catch {
        apply(false);
    }
}

export function toggleLargePrint(): void {
    apply(!largePrint.value);
    try {
        localStorage.setItem(kept, largePrint.value ? 'yes' : 'no');
    } catch {
        // Storage refused: the choice holds for this page.
    }
}
