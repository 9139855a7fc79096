import { citizenOfRequest } from '@/lib/server/auth'
import { problem } from '@/lib/server/http'
import { takesNoticesAgain } from '@/lib/server/wechat'

/** The person has just asked WeChat for another notice. Believed without proof: all that hangs on it is one more try. */
export async function POST(request: Request): Promise<Response> {
  const citizen = await citizenOfRequest(request)
  if (citizen === undefined) return problem(401, 'signed-out')
  await takesNoticesAgain(citizen.id)
  return new Response(null, { status: 204 })
}
