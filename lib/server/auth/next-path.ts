/** Where to go after signing in: a path of this site, or where people mostly want to be. */
export function safeNext(path: string | null | undefined, otherwise = '/filings'): string {
  if (path?.startsWith('/') !== true || !URL.canParse(path, BASE)) return otherwise
  const url = new URL(path, BASE)
  // '/.//elsewhere' is a path here, but written out again it would begin with the name of a host.
  return url.origin === BASE && !/^\/(?:\/|(?:staff\/)?sign-in(?:\/|$))/.test(url.pathname) ? `${url.pathname}${url.search}` : otherwise
}

const BASE = 'http://own.invalid'
