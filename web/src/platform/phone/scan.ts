// Reads a QR code from the phone's camera. The reader is fetched only when somebody scans; the picture never leaves the phone and is not kept.
export interface Scan {
    readonly stop: () => void;
}

export async function scan(video: HTMLVideoElement, found: (text: string) => void): Promise<Scan> {
    const [{ default: read }, stream] = await Promise.all([import('jsqr'), navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false })]);
    video.srcObject = stream;
    await video.play();
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d', { willReadFrequently: true });
    let going = true;
    const look = (): void => {
        if (!going) return;
        if (context && video.videoWidth > 0) {
            canvas.width = video.videoWidth;
            canvas.height = video.videoHeight;
            context.drawImage(video, 0, 0);
            const picture = context.getImageData(0, 0, canvas.width, canvas.height);
            const code = read(picture.data, picture.width, picture.height, { inversionAttempts: 'dontInvert' });
            if (code?.data) {
                found(code.data);
                return;
            }
        }
        window.setTimeout(look, 120);
    };
    look();
    return {
        stop: () => {
            going = false;
            stream.getTracks().forEach((track) => track.stop());
            video.srcObject = null;
        },
    };
}

export function canScan(): boolean {
    return typeof navigator.mediaDevices?.getUserMedia === 'function';
}
