import type { Instrumentation } from 'next'

/** Next calls this once, before the first request, and not while it builds. */
export async function register(): Promise<void> {
  const { startServer } = await import('./lib/server/start')
  await startServer()
}

/** Whatever a page or handler did not expect: by the route's pattern, because a path may name a record. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, { routePath }) => {
  const { log } = await import('./lib/server/log')
  log.error('request.failed', { route: routePath, method: request.method, error: error instanceof Error ? error : String(error) })
}
