import { staffOfRequest } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { refreshQueue } from '@/lib/server/desk/views'

/** The open queue page asks what has changed. */
export async function GET(request: Request): Promise<Response> {
  const headers = { 'cache-control': 'no-store' }
  const staff = await staffOfRequest(request)
  if (staff === undefined) return Response.json({ code: 'signed-out' }, { status: 401, headers })
  return Response.json(await refreshQueue(staff, { now: clock.now(), today: clock.today() }), { headers })
}
