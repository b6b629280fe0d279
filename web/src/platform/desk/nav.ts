// A way into a module, from the desk's side bar. Those whose right the reader lacks are not shown.
import type { IconName } from '@/platform/ui/icons';

export interface NavItem {
    readonly to: string;
    readonly text: string; // key
    readonly icon: IconName;
    readonly permission?: string;
}
export interface NavGroup {
    readonly text: string; // key
    readonly items: readonly NavItem[];
}
