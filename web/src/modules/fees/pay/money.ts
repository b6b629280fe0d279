// Yuan for people, fen for the server.
export function yuan(fen: number): string {
    const whole = Math.trunc(Math.abs(fen) / 100);
    const rest = Math.abs(fen) % 100;
    return `${fen < 0 ? '−' : ''}${whole.toLocaleString('en-US')}.${String(rest).padStart(2, '0')}`;
}

// "12", "12.5" and "12.50" as fen, a leading minus where it is allowed; nothing for any other form.
export function fenOf(text: string, signed = false): number | undefined {
    const found = /^(-?)(\d{1,9})(?:\.(\d{1,2}))?$/.exec(text.trim());
    if (!found || (found[1] && !signed)) return undefined;
    const fen = Number(found[2]) * 100 + Number((found[3] ?? '').padEnd(2, '0'));
    return found[1] ? -fen : fen;
}

// Tenths of a percent as people write them: 83 is "8.3".
export function permille(value: number): string {
    return (value / 10).toFixed(1);
}
