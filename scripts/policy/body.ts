import { isFact, readFact } from '@/lib/check/index'
import { vocabulary, type FactId } from '@/lib/policy/index'

import { one, type Flags } from './args'
import { billFlagOf } from './bill-flags'

/** The fact `care` (what kind of care) has a flag of its own, for --care is the place. */
const flagOf = (fact: FactId): string => (fact === 'care' ? 'careKind' : fact)

/** The flags as the body of a determination, to be judged by its contract like any other. */
export function bodyOf(flags: Flags): unknown {
  const facts = (Object.keys(vocabulary) as FactId[]).flatMap((fact) => {
    const text = one(flags, flagOf(fact))
    return text === undefined ? [] : [[fact, valueOf(fact, text)] as const]
  })
  const readings = (flags.get('reading') ?? []).map((pair) => pair.split('=', 2))
  return {
    place: one(flags, 'place'), on: one(flags, 'on'),
    ...optional('carePlace', one(flags, 'care')),
    ...optional('held', one(flags, 'held')?.split(',')),
    ...(readings.length > 0 ? { readings: Object.fromEntries(readings) as unknown } : {}),
    facts: Object.fromEntries(facts),
  }
}

const optional = (name: string, value: unknown) => (value === undefined ? {} : { [name]: value })

/** What cannot be read stays as it was typed, so that the contract can say what is wrong with it. */
function valueOf(fact: FactId, text: string): unknown {
  const read = readFact(fact, text)
  if (!read.ok) return /^-?\d+$/u.test(text) ? Number(text) : text
  if (vocabulary[fact] === 'yes-no') return read.value === 'yes'
  return vocabulary[fact] === 'count' ? Number(read.value) : read.value
}

/** A fault's pointer as the flag it came from. */
export function flagOfPointer(pointer: string): string {
  const ofBill = billFlagOf(pointer)
  if (ofBill !== undefined) return ofBill
  const [, first = '', second] = pointer.split('/')
  if (first === 'facts' && second !== undefined) return isFact(second) ? flagOf(second) : second
  if (first === 'readings') return 'reading'
  return first === 'carePlace' ? 'care' : first
}
