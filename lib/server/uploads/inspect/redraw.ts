import type { ProofType } from '@/lib/contracts/proof'
import { err, ok, type Result } from '@/lib/base/result'

import { decode } from './child'
import { refusals, type Clean, type Refusal } from './types'
import { inTurn } from './turns'

/** Decodes and makes a fresh file of what was seen. Everything else that the old one carried stays behind. */
export const redraw = (kind: 'image' | 'heic' | 'pdf', bytes: Buffer): Promise<Result<Clean, Refusal>> => inTurn(async () => {
  const { bytes: fresh, code } = await decode(kind, bytes)
  if (fresh !== undefined) return ok({ type: types[kind], bytes: fresh })
  return err({ code: refusals.find((each) => each === code) ?? 'broken' })
})

const types: Readonly<Record<'image' | 'heic' | 'pdf', ProofType>> = { image: 'image/jpeg', heic: 'image/jpeg', pdf: 'application/pdf' }
