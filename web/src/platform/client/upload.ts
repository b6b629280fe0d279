// Sending a file with progress. The only request that is not made by the generated client: fetch cannot tell how much has been sent.
import { commonHeaders, refuse } from '.';
import { ownProblem } from './problem';

export interface Sending<T> {
    readonly done: Promise<T>;
    cancel(): void;
}

function parsed(body: string): unknown {
    try {
        return JSON.parse(body);
    } catch {
        return undefined;
    }
}

export function send<T>(path: string, file: File, progress: (sent: number) => void): Sending<T> {
    const request = new XMLHttpRequest();
    const done = new Promise<T>((resolve, reject) => {
        request.open('POST', path);
        for (const [name, value] of Object.entries(commonHeaders('POST'))) request.setRequestHeader(name, value);
        request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
        request.upload.onprogress = (event) => progress(event.total ? event.loaded / event.total : 0);
        request.upload.onload = () => progress(1);
        request.onerror = () => reject(ownProblem(0, 'offline'));
        request.onabort = () => reject(ownProblem(0, 'cancelled'));
        request.onload = () => {
            const body = parsed(request.responseText);
            if (request.status >= 200 && request.status < 300) return resolve(body as T);
            try {
                refuse(request.status, body);
            } catch (problem) {
                reject(problem);
            }
        };
        request.send(file);
    });
    return { done, cancel: () => request.abort() };
}
