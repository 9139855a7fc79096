import { z } from 'zod'

import { Material, type Proof, type ProofCode } from '@/lib/contracts/proof'
import { err, type Result } from '@/lib/base/result'
import { citizenOfRequest, sameOrigin } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { addFile, inPlace, readForm, removeFile } from '@/lib/server/uploads'

import { answer } from './answer'

type Context = { readonly params: Promise<{ readonly id: string }> }
type Own = { readonly filingId: string; readonly ownerId: string }
type Done = Promise<Result<Proof | { readonly id: string }, { readonly code: ProofCode }>>

const Added = z.object({ material: Material, file: z.instanceof(File) })

/** Adds the proof in `file`, or takes back the one named in `remove`. Works for a script and for a plain form. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request.headers)) return answer({ request }, err({ code: 'other-site' }))
  const citizen = await citizenOfRequest(request)
  if (citizen === undefined) return answer({ request }, err({ code: 'signed-out' }))
  const { id } = await params
  const answered = await inPlace({ what: 'form', ownerId: citizen.id }, () => take(request, { filingId: id, ownerId: citizen.id }))
  return answered ?? answer({ request }, err({ code: 'busy' }))
}

async function take(request: Request, { filingId: id, ownerId }: Own): Promise<Response> {
  const form = await readForm(request)
  if (!form.ok) return answer({ request }, form)
  const filingId = z.uuid().safeParse(id)
  if (!filingId.success) return answer({ request, form: form.value }, err({ code: 'not-found' }))
  const own = { filingId: filingId.data, ownerId }
  return answer({ request, form: form.value }, await (form.value.has('remove') ? remove(own, form.value) : add(own, form.value)))
}

async function add(own: Own, form: FormData): Done {
  const read = Added.safeParse(Object.fromEntries(form))
  if (!read.success) return err({ code: 'bad-request' })
  return addFile({ ...own, material: read.data.material, bytes: Buffer.from(await read.data.file.arrayBuffer()) }, clock.now())
}

async function remove(own: Own, form: FormData): Done {
  const fileId = z.uuid().safeParse(form.get('remove'))
  return fileId.success ? removeFile({ ...own, fileId: fileId.data }, clock.now()) : err({ code: 'not-found' })
}
