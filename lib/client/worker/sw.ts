import { CacheFirst, ExpirationPlugin, NetworkFirst, NetworkOnly, type PrecacheEntry, Serwist, type SerwistPlugin } from 'serwist'

// All are written in by scripts/postbuild.mjs.
declare const PRECACHE: (PrecacheEntry | string)[]
declare const PUBLIC_PAGES: readonly string[]
declare const IN_THEIR_ADDRESS: readonly string[]
declare const BUILD: string
declare const self: ServiceWorkerGlobalScope

const day = 86_400
const isPublicPage = (url: URL): boolean => url.search === '' && PUBLIC_PAGES.some((page) => url.pathname === page || url.pathname.startsWith(`${page}/`))

/** A redirect or an error must not come back later as the page itself. */
const onlyGoodPages: SerwistPlugin = {
  cacheWillUpdate: ({ response }) => Promise.resolve(response.status === 200 && !response.redirected ? response : null),
}

/**
 * Pages are kept under an address that nobody asks for: what is asked for comes from the network, so that no page is older than the
 * running build, and what is kept only stands in where there is none.
 */
const keptPage = async (path: string): Promise<Response | undefined> => (await serwist.matchPrecache(`${path}?kept`)) ?? serwist.matchPrecache('/offline?kept')

/** The check and the estimate: their first page serves for all of them. */
const itsKeptPage: SerwistPlugin = {
  handlerDidError: ({ request }) => keptPage(new URL(request.url).pathname),
}

/** Lists and institutions are drawn in the page out of the province's list: without network one empty page serves for all of them. */
const isHospitalPage = ({ pathname }: URL): boolean => /^\/hospitals(?:\/[HPS]\d[\d-]+)?$/.test(pathname)
const emptyPageOfHospitals: SerwistPlugin = {
  handlerDidError: () => keptPage('/hospitals/kept'),
}
const offlinePage: SerwistPlugin = {
  handlerDidError: () => keptPage('/offline'),
}

/** What was kept of visited pages goes with the build that wrote it: an older page would want files that are gone. */
const visited = `public-pages-${BUILD}`
self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter((name) => name.startsWith('public-pages-') && name !== visited).map((name) => caches.delete(name)))))
})

/** Records on the phone are drawn out of its vault, whatever the address names. */
const pageOfTheKept: SerwistPlugin = {
  handlerDidError: () => keptPage('/kept'),
}

const serwist = new Serwist({
  precacheEntries: PRECACHE,
  precacheOptions: { cleanupOutdatedCaches: true },
  // A new version waits until the person agrees: the page asks, then sends SKIP_WAITING.
  skipWaiting: false,
  clientsClaim: true,
  // With preload on, precached pages would be answered by a slow network first.
  navigationPreload: false,
  runtimeCaching: [
    {
      matcher: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/_next/static/'),
      handler: new CacheFirst({ cacheName: 'static-v1', plugins: [new ExpirationPlugin({ maxEntries: 200, maxAgeSeconds: 30 * day })] }),
    },
    {
      matcher: ({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && isHospitalPage(url),
      handler: new NetworkOnly({ networkTimeoutSeconds: 5, plugins: [emptyPageOfHospitals] }),
    },
    {
      matcher: ({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && url.pathname === '/kept',
      handler: new NetworkOnly({ networkTimeoutSeconds: 5, plugins: [pageOfTheKept] }),
    },
    {
      matcher: ({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && isPublicPage(url),
      handler: new NetworkFirst({
        cacheName: visited,
        networkTimeoutSeconds: 5,
        plugins: [onlyGoodPages, itsKeptPage, new ExpirationPlugin({ maxEntries: 30, maxAgeSeconds: 7 * day })],
      }),
    },
    {
      matcher: ({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && IN_THEIR_ADDRESS.includes(url.pathname),
      handler: new NetworkOnly({ plugins: [itsKeptPage] }),
    },
    {
      // Everything else may be about one person: it is never stored, only the offline page is shown in its place.
      matcher: ({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && !url.pathname.startsWith('/api/'),
      handler: new NetworkOnly({ plugins: [offlinePage] }),
    },
  ],
})

/**
 * What a worker is to load stands behind the # of its address. An answer that has an address of its own, as one out of a cache has,
 * would become the worker's, and it would not know what to load; so it is answered with one that has none.
 */
const workerFile = async (request: Request): Promise<Response> => {
  const { body, status } = (await serwist.matchPrecache(new URL(request.url).pathname)) ?? (await fetch(request))
  return new Response(body, { status, headers: { 'content-type': 'text/javascript' } })
}
self.addEventListener('fetch', (event) => {
  if (event.request.destination !== 'worker') return
  event.stopImmediatePropagation()
  event.respondWith(workerFile(event.request))
})
serwist.addEventListeners()
