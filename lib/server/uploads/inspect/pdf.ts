import { err, type Result } from '@/lib/base/result'

import { redraw } from './redraw'
import type { Clean, Refusal } from './types'

/** The pages of a PDF that is neither locked nor would act by itself, drawn. What came is kept beside it, for nobody's eyes. */
export async function cleanPdf(bytes: Buffer): Promise<Result<Clean, Refusal>> {
  const drawn = await redraw('pdf', bytes)
  if (drawn.ok) return { ok: true, value: { ...drawn.value, original: bytes } }
  return drawn.error.code === 'broken' ? err({ code: 'pdf-broken' }) : drawn
}
