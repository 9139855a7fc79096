import type { PlainDate } from '../../base/plain-date'
import { flagOf, services, type OpenFlag, type OpenFlags } from '../types'

type Told = { readonly source: string; readonly on: string }
export type FlagColumns = { readonly told: string; readonly flags: string; readonly open: string }

const NOTHING = services.map(() => 'u').join(' ')

/** The flags of every row: who told, the distinct sets, and the set of each row, all in the order they are first met. */
export function encodeFlags(rows: readonly OpenFlags[]): FlagColumns {
  const told = new Map<string, number>()
  const sets = new Map<string, number>([[NOTHING, 0]])
  const numbers = rows.map((open) => numberIn(sets, services.map((service) => written(flagOf(open, service), told)).join(' ')))
  return { told: [...told.keys()].join('\n'), flags: [...sets.keys()].join('\n'), open: numbers.some((number) => number > 0) ? numbers.join(' ') : '' }
}

export function decodeFlags({ told, flags, open }: FlagColumns, rows: number): readonly OpenFlags[] {
  const sources = told.split('\n').map(readTold)
  const sets = flags.split('\n').map((line) => readSet(line, sources))
  const numbers = open === '' ? [] : open.split(' ')
  return Array.from({ length: rows }, (_, row) => sets[Number(numbers[row] ?? 0)] ?? {})
}

function written(flag: OpenFlag, told: Map<string, number>): string {
  if (flag.state === 'unknown') return 'u'
  return `${flag.state === 'yes' ? 'y' : 'n'}${String(numberIn(told, `${flag.on} ${flag.source}`))}`
}

function numberIn(numbers: Map<string, number>, key: string): number {
  const number = numbers.get(key) ?? numbers.size
  numbers.set(key, number)
  return number
}

const readTold = (line: string): Told => ({ on: line.slice(0, 10), source: line.slice(11) })

function readSet(line: string, sources: readonly Told[]): OpenFlags {
  const flags = line.split(' ').flatMap((word, at) => {
    const service = services[at]
    const told = sources[Number(word.slice(1))]
    if (service === undefined || word === 'u' || told === undefined) return []
    return [[service, { state: word.startsWith('y') ? 'yes' : 'no', source: told.source, on: told.on as PlainDate }] as const]
  })
  return Object.fromEntries(flags)
}
