import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptMs, saveText } from './save_file';

describe('Saving a file', () => {
    const made: Blob[] = [];
    const clicked: { name: string; href: string; attached: boolean }[] = [];
    const revoke = vi.fn();

    beforeEach(() => {
        vi.useFakeTimers();
        vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`, revokeObjectURL: revoke }));
        vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
            clicked.push({ name: this.download, href: this.href, attached: this.isConnected });
        });
        saveText('对账.csv', '一,二', 'text/csv');
    });
    afterEach(() => {
        vi.useRealTimers();
        vi.restoreAllMocks();
        vi.unstubAllGlobals();
        made.length = 0;
        clicked.length = 0;
        revoke.mockReset();
    });

    it('clicks a link that stands in the document, and leaves none behind', async () => {
        expect(clicked).toEqual([{ name: '对账.csv', href: 'blob:1', attached: true }]);
        expect(document.querySelectorAll('a[download]')).toHaveLength(0);
        expect(await made[0]?.text()).toBe('一,二');
    });
    it('keeps the bytes for a slow machine, and not for ever', () => {
        vi.advanceTimersByTime(keptMs - 1);
        expect(revoke).not.toHaveBeenCalled();
        vi.advanceTimersByTime(1);
        expect(revoke).toHaveBeenCalledWith('blob:1');
    });
});
