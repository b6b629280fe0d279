// "2026-09" a number of months on.
export function monthFrom(month: string, by: number): string {
    const [year, number] = month.split('-').map(Number);
    const count = (year ?? 2000) * 12 + (number ?? 1) - 1 + by;
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}
