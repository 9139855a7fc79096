import { isReady } from '@/lib/server/health'

// Asked before traffic is sent here: with its keys and its database the server can do its work.
export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const ok = await isReady()
  return Response.json({ ok }, { status: ok ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
