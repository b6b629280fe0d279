// Pictures that wait on the phone: too large for the small shelf, so they lie in the browser's database until the server has them.
export interface ShelvedPhoto {
    readonly blob: Blob;
    readonly thumbnail: string;
}

function opened(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
        const request = indexedDB.open('luoshi-inspections', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('photos');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no database'));
    });
}
async function ask<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const database = await opened();
    try {
        return await new Promise<T>((resolve, reject) => {
            const transaction = database.transaction('photos', mode);
            const request = act(transaction.objectStore('photos'));
            // Kept only when the transaction is through.
            transaction.oncomplete = () => resolve(request.result);
            transaction.onabort = () => reject(transaction.error ?? new Error('not kept'));
        });
    } finally {
        database.close();
    }
}

export const keepPhoto = (id: string, photo: ShelvedPhoto): Promise<unknown> => ask('readwrite', (store) => store.put(photo, id));
export const fetchPhoto = (id: string): Promise<ShelvedPhoto | undefined> => ask('readonly', (store) => store.get(id) as IDBRequest<ShelvedPhoto | undefined>);
export const dropPhoto = (id: string): Promise<unknown> => ask('readwrite', (store) => store.delete(id));
