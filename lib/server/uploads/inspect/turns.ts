import { err, type Result } from '@/lib/base/result'
import { processWide } from '@/lib/server/process-wide'

const AT_ONCE = 2
const MAY_WAIT = 24

type Line = { running: number; readonly waiting: (() => void)[] }
const line = (): Line => processWide('decoders', () => ({ running: 0, waiting: [] }))

/** A few at a time, so that many photographs never take the machine from people who only read a page. */
export async function inTurn<T, E>(work: () => Promise<Result<T, E>>): Promise<Result<T, E | { readonly code: 'busy' }>> {
  const { waiting } = line()
  if (waiting.length >= MAY_WAIT) return err({ code: 'busy' })
  if (line().running >= AT_ONCE) await new Promise<void>((resolve) => { waiting.push(resolve) })
  else line().running += 1
  try {
    return await work()
  } finally {
    // The place is handed on, not given back, so nobody who comes just now overtakes the line.
    const next = waiting.shift()
    if (next === undefined) line().running -= 1
    else next()
  }
}
