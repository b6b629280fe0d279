// The phone's page without a network: the entry and its files as they were last loaded. Nothing of /api is ever kept here.
const store = 'luoshi-phone-1';
const most = 250;
const besides = ['/icon.svg', '/too-old.css', '/too-old.js'];

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) =>
    event.waitUntil(
        caches
            .keys()
            .then((names) => Promise.all(names.filter((name) => name !== store).map((name) => caches.delete(name))))
            .then(() => self.clients.claim()),
    ),
);

// What the page loaded before this worker saw it.
async function keep(paths) {
    const cache = await caches.open(store);
    const known = new Set((await cache.keys()).map((request) => new URL(request.url).pathname));
    const missing = ['/m/', ...besides, ...paths].filter((path) => !known.has(path));
    await Promise.all(missing.map((path) => cache.add(path).catch(() => undefined)));
    // Files of earlier releases go, the oldest first; the phone's entry has far fewer than this.
    for (const request of (await cache.keys()).slice(0, -most)) await cache.delete(request);
}
self.addEventListener('message', (event) => event.waitUntil(keep(event.data)));

async function fromNetworkFirst(request, key) {
    const cache = await caches.open(store);
    try {
        const answer = await fetch(request);
        if (answer.ok) await cache.put(key, answer.clone());
        return answer;
    } catch (error) {
        const kept = await cache.match(key);
        if (kept) return kept;
        throw error;
    }
}
async function fromStoreFirst(request) {
    const cache = await caches.open(store);
    const kept = await cache.match(request);
    if (kept) return kept;
    const answer = await fetch(request);
    if (answer.ok) await cache.put(request, answer.clone());
    return answer;
}

self.addEventListener('fetch', (event) => {
    const url = new URL(event.request.url);
    if (event.request.method !== 'GET' || url.origin !== location.origin || url.pathname.startsWith('/api/')) return;
    // Files carry their content's hash in the name: what is kept is right for ever.
    if (url.pathname.startsWith('/assets/')) event.respondWith(fromStoreFirst(event.request));
    else if (event.request.mode === 'navigate') event.respondWith(fromNetworkFirst(event.request, '/m/'));
    // What the page names without a hash: its picture, and what a browser that is too old gets to read.
    else if (besides.includes(url.pathname)) event.respondWith(fromNetworkFirst(event.request, url.pathname));
});
