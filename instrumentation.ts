import type { Instrumentation } from 'next'

/** Next calls this once, before the first request, and not while it builds. */
export async function register(): Promise<void> {
  // Not a setting: the bundler puts it in, and leaves all below out of what it makes for runtimes without Node.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startServer } = await import('./lib/server/start')
  await startServer()
}

/** Whatever a page or handler did not expect: by the route's pattern, because a path may name a record. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, { routePath }) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('./lib/server/log')
  log.error('request.failed', { route: routePath, method: request.method, error: error instanceof Error ? error : String(error) })
}
