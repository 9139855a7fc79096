import { z } from 'zod'

import { administratorOfRequest } from '@/lib/server/auth'
import { faultFile, importView } from '@/lib/server/hospitals/imports'
import { problem } from '@/lib/server/http'

type Context = { params: Promise<{ id: string }> }

/** Everything that is wrong in a file, line by line, as CSV. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  if ((await administratorOfRequest(request)) === undefined) return problem(401, 'signed-out')
  const id = z.uuid().safeParse((await params).id)
  if (!id.success || (await importView(id.data)) === undefined) return problem(404, 'not-found')
  const lines = faultFile(id.data)
  const body = new ReadableStream<Uint8Array>({
    pull: async (on) => {
      const next = await lines.next()
      if (next.done === true) on.close()
      else on.enqueue(new TextEncoder().encode(next.value))
    },
    cancel: async () => { await lines.return(undefined) },
  })
  return new Response(body, { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="faults.csv"', 'cache-control': 'private, no-store' } })
}
