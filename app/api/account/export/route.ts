import { takeOut } from '@/lib/server/account'
import { citizenOfRequest } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { ownDataPage } from '@/lib/text/own-data-file'

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-disposition': "attachment; filename=\"yiditong.html\"; filename*=UTF-8''%E5%BC%82%E5%9C%B0%E9%80%9A-%E6%88%91%E7%9A%84%E4%BF%A1%E6%81%AF.html",
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
}

/** Everything of whoever is signed in, as one file; asked for by a form of ours only, and a few times a day. */
export async function POST(request: Request): Promise<Response> {
  const citizen = await citizenOfRequest(request)
  if (citizen === undefined) return seeOther('/sign-in?next=/account/data')
  const taken = await takeOut(citizen.id, clock.now())
  return taken.ok ? new Response(ownDataPage(taken.value), { headers }) : seeOther('/account/data?take-out=too-often')
}

const seeOther = (location: string): Response => new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
