import { z } from 'zod'

import { citizenOfRequest, staffOfRequest, type Citizen, type Staff } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { pageOf, readFileForDesk, readOwnFile, type FileContent } from '@/lib/server/uploads'
import { materialWords } from '@/lib/text/materials'

type Context = { readonly params: Promise<{ readonly id: string }> }
type Reader = { readonly citizen: Citizen | undefined; readonly staff: Staff | undefined }

const noStore = { 'cache-control': 'private, no-store' }

/** One stored proof, for its owner or the desk of the filing's area, or one `page` of it as a picture. For everybody else there is none. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [citizen, staff] = [await citizenOfRequest(request), await staffOfRequest(request)]
  if (citizen === undefined && staff === undefined) return new Response(null, { status: 401, headers: noStore })
  const id = z.uuid().safeParse((await params).id)
  const file = id.success ? await find(id.data, { citizen, staff }) : undefined
  const shown = file === undefined ? undefined : shownOf(file, new URL(request.url).searchParams.get('page'))
  return shown === undefined ? new Response(null, { status: 404, headers: noStore }) : serve(shown)
}

function shownOf(file: FileContent, page: string | null): FileContent | undefined {
  if (page === null) return file
  const bytes = pageOf(file, Number(page))
  return bytes === undefined ? undefined : { ...file, type: 'image/jpeg', bytes }
}

async function find(id: string, { citizen, staff }: Reader): Promise<FileContent | undefined> {
  const own = citizen === undefined ? undefined : await readOwnFile({ id, ownerId: citizen.id })
  if (own?.ok) return own.value
  const forDesk = staff === undefined ? undefined : await readFileForDesk(id, staff, clock.now())
  return forDesk?.ok ? forDesk.value : undefined
}

/** Nothing in it runs, whatever a browser takes it for; a PDF is never shown inside the site. */
function serve({ id, material, type, bytes }: FileContent): Response {
  const [ending, disposition] = type === 'image/jpeg' ? ['jpg', 'inline'] : ['pdf', 'attachment']
  const name = `${id.slice(0, 8)}.${ending}`
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...noStore,
      'content-type': type,
      'content-length': String(bytes.length),
      'content-disposition': `${disposition}; filename="proof-${name}"; filename*=UTF-8''${encodeURIComponent(`${materialWords[material].name}-${name}`)}`,
      'content-security-policy': "sandbox; default-src 'none'; img-src 'self'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    },
  })
}
