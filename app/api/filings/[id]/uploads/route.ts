import { z } from 'zod'

import { citizenOfRequest, sameOrigin } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { announcedBy, beginUpload } from '@/lib/server/uploads'

import { bare, otherVersion, refuse, speaksTus, until } from './tus'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** Announces a file that comes in parts (tus 1.0.0, creation): the answer names where they go. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request.headers)) return refuse('other-site')
  const citizen = await citizenOfRequest(request)
  if (citizen === undefined) return refuse('signed-out')
  if (!speaksTus(request)) return otherVersion()
  const filingId = z.uuid().safeParse((await params).id)
  if (!filingId.success) return refuse('not-found')
  const announced = announcedBy(request.headers)
  if (!announced.ok) return refuse(announced.error.code)
  const begun = await beginUpload({ filingId: filingId.data, ownerId: citizen.id, ...announced.value }, clock.now())
  if (!begun.ok) return refuse(begun.error)
  return bare(201, { location: `/api/filings/${filingId.data}/uploads/${begun.value.id}`, ...until(begun.value.expiresAt) })
}
