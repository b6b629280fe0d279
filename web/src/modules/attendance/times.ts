// Minutes as a date-time field writes them, always those of Beijing.
export function localMinute(now: Date = new Date()): string {
    const beijing = new Date(now.getTime() + 8 * 3_600_000);
    return beijing.toISOString().slice(0, 16);
}
export function withBeijing(minute: string): string {
    return `${minute}:00+08:00`;
}
export function daysBefore(day: string, count: number): string {
    return new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10);
}
