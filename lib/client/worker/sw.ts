import { CacheFirst, ExpirationPlugin, NetworkFirst, NetworkOnly, type PrecacheEntry, Serwist, type SerwistPlugin } from 'serwist'

// Both are written in by scripts/postbuild.mjs.
declare const PRECACHE: (PrecacheEntry | string)[]
declare const PUBLIC_PAGES: readonly string[]

const day = 86_400
const isPublicPage = (url: URL): boolean => url.search === '' && PUBLIC_PAGES.some((page) => url.pathname === page || url.pathname.startsWith(`${page}/`))

/** A redirect or an error must not come back later as the page itself. */
const onlyGoodPages: SerwistPlugin = {
  cacheWillUpdate: ({ response }) => Promise.resolve(response.status === 200 && !response.redirected ? response : null),
}

/** The check and the estimate keep what was filled in in their address and compute in the page: without network their first page serves for all of them. */
const inTheirAddress: readonly string[] = ['/check', '/estimate']
const firstPage: SerwistPlugin = {
  handlerDidError: ({ request }) => caches.match(new URL(request.url).pathname),
}

/** Lists and institutions are drawn in the page out of the province's list: without network one empty page serves for all of them. */
const isHospitalPage = ({ pathname }: URL): boolean => /^\/hospitals(?:\/[HPS]\d[\d-]+)?$/.test(pathname)
const emptyPageOfHospitals: SerwistPlugin = {
  handlerDidError: () => serwist.matchPrecache('/hospitals/kept'),
}

/** Records on the phone are drawn out of its vault, whatever the address names. */
const pageOfTheKept: SerwistPlugin = {
  handlerDidError: () => serwist.matchPrecache('/kept'),
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
        cacheName: 'public-pages-v1',
        networkTimeoutSeconds: 5,
        plugins: [onlyGoodPages, new ExpirationPlugin({ maxEntries: 30, maxAgeSeconds: 7 * day })],
      }),
    },
    {
      matcher: ({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && inTheirAddress.includes(url.pathname),
      handler: new NetworkOnly({ plugins: [firstPage] }),
    },
    {
      // Everything else may be about one person: it is never stored, only the offline page is shown in its place.
      matcher: ({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && !url.pathname.startsWith('/api/'),
      handler: new NetworkOnly(),
    },
  ],
  fallbacks: { entries: [{ url: '/offline', matcher: ({ request }) => request.destination === 'document' }] },
})
serwist.addEventListeners()
