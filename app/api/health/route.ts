// Asked every few seconds by whoever watches the process: it runs, and that is all it says.
export const dynamic = 'force-dynamic'

export const GET = (): Response => Response.json({ ok: true }, { headers: { 'cache-control': 'no-store' } })
