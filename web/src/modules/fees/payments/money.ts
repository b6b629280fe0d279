// Money on the screen: integer fen in, yuan as people read and type them out. No fractions are ever reckoned.
export function yuan(fen: number): string {
    const whole = Math.floor(Math.abs(fen) / 100);
    const rest = String(Math.abs(fen) % 100).padStart(2, '0');
    return `${fen < 0 ? '-' : ''}${String(whole).replace(/\B(?=(\d{3})+$)/g, ',')}.${rest}`;
}

// "1,234.5" → 123450; null where it is no amount.
export function readYuan(text: string): number | null {
    const plain = text.trim().replace(/,/g, '').replace(/^¥/, '');
    if (!/^\d{1,9}(\.\d{1,2})?$/.test(plain)) return null;
    const [whole, part = ''] = plain.split('.');
    return Number(whole) * 100 + Number(part.padEnd(2, '0'));
}
