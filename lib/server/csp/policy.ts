const always = [
  "default-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  // The newer report-to is not in every browser that reads this, and where both are named this one is passed over.
  'report-uri /api/csp-reports',
]

const policy = (scripts: readonly string[], styles: readonly string[]): string =>
  [...always, `script-src ${scripts.join(' ')}`, `style-src ${styles.join(' ')}`].join('; ')

/** For a page written at build time: its inline scripts are known, so their hashes are named. */
export const staticPolicy = (hashes: readonly string[]): string => policy(["'self'", ...hashes], ["'self'"])

/**
 * For a page written for this request: Next marks its inline scripts with the nonce. An unknown address is answered with a
 * prerendered page, so the hashes of those pages are named too; 'strict-dynamic' stays out because it would void 'self'.
 */
export const noncePolicy = (nonce: string, fallbacks: readonly string[]): string => policy(["'self'", `'nonce-${nonce}'`, ...fallbacks], ["'self'"])

/** `next dev` evaluates code and writes styles into the page; only it may. */
export const devPolicy = (nonce: string): string => policy(["'self'", `'nonce-${nonce}'`, "'unsafe-eval'"], ["'self'", "'unsafe-inline'"])
