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

// The item that a page belongs to: the longest way that its path begins with.
export function nearest(ways: readonly string[], path: string): string | undefined {
    const fitting = ways.filter((to) => path === to || (to !== '/' && path.startsWith(`${to}/`)));
    return fitting.sort((a, b) => b.length - a.length)[0];
}
