// Answers for the Check page when there is no network. Nothing is ever added to what is cached when it is installed:
// these files of the site, so nothing that somebody types and no answer of the API.

/** Filled in when the site is built: the page's files, and a name that changes with any of them. */
const { cacheName, files } = BUILT_FILES;

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== location.origin || !files.includes(pathname)) return;
  event.respondWith(event.request.mode === "navigate" ? newest(event.request) : kept(pathname));
});

async function fill() {
  const cache = await caches.open(cacheName);
  await cache.addAll(files.map((file) => new Request(file, { cache: "no-cache" })));
}

async function takeOver() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("check-") && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The page as the site has it now, which may name other files; without a network, the one that names the kept files. */
async function newest(request) {
  try {
    return await fetch(request);
  } catch {
    return kept(new URL(request.url).pathname);
  }
}

async function kept(pathname) {
  const cache = await caches.open(cacheName);
  return (await cache.match(pathname)) ?? fetch(pathname);
}
