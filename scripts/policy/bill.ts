import { one, type Flags } from './args'
import { bill } from './bill-flags'
import { bodyOf } from './body'

/** The flags as the body of an estimate, to be judged by its contract like any other. */
export function billOf(given: Flags): unknown {
  const body: Record<string, unknown> = { ...(bodyOf(given) as object), bill: {}, compare: given.has('compare') }
  for (const [flag, [pointer, read]] of Object.entries(bill)) {
    const text = one(given, flag)
    if (text !== undefined) put(body, pointer.split('/').slice(1), read(text))
  }
  return body
}

function put(body: Record<string, unknown>, [first = '', second]: readonly string[], value: unknown): void {
  body[first] = second === undefined ? value : { ...(body[first] as object | undefined), [second]: value }
}
