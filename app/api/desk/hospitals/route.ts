import { administratorOfRequest, sameOrigin } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { receiveList } from '@/lib/server/hospitals/imports'
import { problem } from '@/lib/server/http'

const leadTo = (path: string): Response => new Response(null, { status: 303, headers: { location: path, 'cache-control': 'private, no-store' } })

/** A list from an administrator. It comes here and not to an action, because half a million lines are more than an action takes. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request.headers)) return problem(403, 'other-site')
  const administrator = await administratorOfRequest(request)
  if (administrator === undefined) return problem(401, 'signed-out')
  const received = await receiveList(request, { by: administrator, now: clock.now() })
  if (received.ok) return leadTo(`/desk/admin/hospitals/${received.value.id}`)
  // What was typed names a list and no person; it comes back so that only the file has to be chosen again.
  const back = new URLSearchParams({ error: received.error.code, ...received.error.typed })
  return leadTo(`/desk/admin/hospitals?${back.toString()}`)
}
