// A picture from the camera, made ready on the phone: smaller, without what the camera wrote beside it, and with a hash by which the same picture is
// found again even when another program has saved it anew.
const longest = 1600;

// Where each pixel of a 9 × 8 gray copy is darker than its right neighbour: 64 bits as 16 hexadecimal digits (dHash).
export function pictureHash(gray: ArrayLike<number>): string {
    if (gray.length !== 72) throw new Error('a 9 by 8 picture is needed');
    let hex = '';
    for (let row = 0; row < 8; ++row) {
        let bits = 0;
        for (let column = 0; column < 8; ++column) bits = (bits << 1) | ((gray[row * 9 + column] ?? 0) < (gray[row * 9 + column + 1] ?? 0) ? 1 : 0);
        hex += bits.toString(16).padStart(2, '0');
    }
    return hex;
}

// Luminance of RGBA bytes.
export function grayOf(rgba: ArrayLike<number>): number[] {
    const gray: number[] = [];
    for (let at = 0; at + 3 < rgba.length; at += 4) gray.push((rgba[at] ?? 0) * 0.299 + (rgba[at + 1] ?? 0) * 0.587 + (rgba[at + 2] ?? 0) * 0.114);
    return gray;
}

function drawn(source: ImageBitmap, width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(source, 0, 0, width, height);
    return { canvas, context };
}

export interface ReadyPicture {
    readonly blob: Blob;
    readonly hash: string;
    readonly thumbnail: string; // data URL
}
export async function readyPicture(file: Blob): Promise<ReadyPicture> {
    const source = await createImageBitmap(file);
    const scale = Math.min(1, longest / Math.max(source.width, source.height));
    const { canvas } = drawn(source, Math.max(1, Math.round(source.width * scale)), Math.max(1, Math.round(source.height * scale)));
    const blob = await new Promise<Blob>((resolve, reject) => canvas.toBlob((made) => (made ? resolve(made) : reject(new Error('no picture'))), 'image/jpeg', 0.85));
    const hash = pictureHash(grayOf(drawn(source, 9, 8).context.getImageData(0, 0, 9, 8).data));
    const small = drawn(source, 96, Math.max(1, Math.round((96 * source.height) / source.width))).canvas.toDataURL('image/jpeg', 0.7);
    source.close();
    return { blob, hash, thumbnail: small };
}
