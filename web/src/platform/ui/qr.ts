// A QR code as one SVG path, so that no image and no inline style is needed. The library is fetched only here.
export interface Qr {
    readonly size: number; // modules, with the quiet zone
    readonly path: string;
}
const quiet = 4;

export async function qrOf(text: string): Promise<Qr> {
    const { default: qrcode } = await import('qrcode-generator');
    const code = qrcode(0, 'M');
    code.addData(text);
    code.make();
    const count = code.getModuleCount();
    let path = '';
    for (let row = 0; row < count; row++) {
        for (let column = 0; column < count; column++) if (code.isDark(row, column)) path += `M${column + quiet} ${row + quiet}h1v1h-1z`;
    }
    return { size: count + quiet * 2, path };
}
