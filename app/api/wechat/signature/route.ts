import { refusal } from '@/lib/server/http'
import { signOwnPage } from '@/lib/server/wechat'

const statusOf = { 'not-our-page': 422, 'too-many': 429, 'wechat-failed': 502 } as const

/** Public: signs addresses of this site, for WeChat to believe that their share card is ours. Nothing to sign where there is no WeChat. */
export async function GET(request: Request): Promise<Response> {
  const signed = await signOwnPage(request)
  if (signed.ok) return Response.json(signed.value, { headers: { 'Cache-Control': 'no-store' } })
  return signed.error.code === 'wechat-off' ? new Response(null, { status: 204 }) : refusal(statusOf[signed.error.code], signed.error, undefined)
}
