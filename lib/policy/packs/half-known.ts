import type { Decision, RatioValue } from '../engine/answer'
import { decide } from '../engine/decide'
import { ratioOf } from '../engine/ratio'
import type { LayeredPack, MaterialId } from '../engine/types'
import type { Facts, Kind } from '../engine/vocabulary'

import { endText, on } from './case'
import { axesFor, eachSituation, halfKnown, learning, type Axis, type Part } from './situations'

/** A fault by its name, with the first few situations in which it shows. */
export type Faults = Readonly<Record<string, readonly Facts[]>>
export type Swept = { readonly count: number; readonly faults: Faults }

const everyPaper: readonly MaterialId[] = [
  'household-register', 'residence-permit', 'residence-registration', 'employer-letter', 'referral', 'emergency-diagnosis', 'pregnancy-record', 'residence-proof',
  'dwelling-proof', 'kinship-proof', 'relative-consent', 'service-proof', 'labour-contract', 'identity', 'agent-identity', 'filing-form', 'direct-statement',
]
const days: Facts = {
  visitDay: on('2018-09-29'), submittedOn: on('2018-05-11'), approvedOn: on('2018-08-31'), signedOn: on('2018-09-04'), permitUntil: on('2019-03-31'),
  letterUntil: on('2019-04-30'), registeredOn: on('2020-02-29'), completeOn: on('2018-05-16'),
}

/** What a situation says that may not be taken back, as a set of words, and whether everything is said. */
type Said = { readonly words: ReadonlySet<string>; readonly settled: boolean }
type Check = {
  readonly says: (answer: Decision) => Said
  /** What is learnt later may add words, narrow them down, or neither. */
  readonly allows: (before: Said, after: readonly Said[]) => boolean
  readonly wrong: Readonly<Record<string, (answer: Decision, facts: Facts) => boolean>>
}

type Over = { readonly part: Part; readonly day: string; readonly also?: readonly Axis[]; readonly ask?: typeof decide }

/** Goes through every half-known situation of one part of the answers about a kind, and holds each against those that know one fact more. */
export function sweep(pack: LayeredPack, kind: Kind, { part, day, also = [], ask = decide }: Over): Swept {
  const axes = halfKnown(axesFor(pack, kind, { parts: [part], also }))
  const known = { ...beside(pack, kind, part), ...(part === 'windows' ? days : {}), kind }
  const check = checks[part]
  const faults: Record<string, Facts[]> = {}
  const note = (what: string, facts: Facts) => { if ((faults[what] ??= []).length < 2) faults[what].push({ ...facts }) }
  const said: number[] = []
  const memory = remembering()
  const count = eachSituation(axes, known, (facts) => {
    const answer = ask(pack, facts, { on: on(day), held: everyPaper })
    for (const [what, isWrong] of wrongOf(check)) if (isWrong(answer, facts)) note(what, facts)
    said.push(memory.numberOf(check.says(answer)))
  })
  eachSituation(axes, known, (facts, number) => {
    for (const more of learning(axes, number)) if (!memory.allowed(check, said[number] ?? -1, more.map((each) => said[each] ?? -1))) note('takes back what was settled', facts)
  })
  return { count, faults }
}

/** Of every so many undecided situations, those that stay undecided though all that is asked is answered, time after time. */
export function stuck(pack: LayeredPack, kind: Kind, { day, also = [] }: { readonly day: string; readonly also?: readonly Axis[] }): readonly Facts[] {
  const axes = axesFor(pack, kind, { parts: ['record'], also })
  const ask = (facts: Facts) => decide(pack, facts, { on: on(day), held: everyPaper })
  const answered = (facts: Facts, rounds: number): Facts => {
    const { open } = ask(facts)
    if (open.length === 0 || rounds === 0) return facts
    return answered({ ...facts, ...Object.fromEntries(open.map((fact) => [fact, axes.find((axis) => axis.fact === fact)?.values[0]])) }, rounds - 1)
  }
  const found: Facts[] = []
  eachSituation(halfKnown(axes), { kind }, (facts, number) => {
    if (number % 61 !== 0 || found.length > 1) return
    if (ask(answered({ ...facts }, 8)).status === 'undecided') found.push({ ...facts })
  })
  return found
}

/** The facts of the other parts are known: what they leave open is not what is looked at. */
const beside = (pack: LayeredPack, kind: Kind, part: Part): Facts =>
  Object.fromEntries(axesFor(pack, kind, { parts: (['record', 'windows', 'ratio'] as const).filter((each) => each !== part) }).map(({ fact, values }) => [fact, values[0]]))

const wrongOf = (check: Check) => [...Object.entries(everywhere), ...Object.entries(check.wrong)]

/** Answers that say the same are one, and two of them are compared once. */
function remembering() {
  const numbers = new Map<string, number>()
  const all: Said[] = []
  const verdicts = new Map<string, boolean>()
  return {
    numberOf(said: Said): number {
      const key = `${String(said.settled)} ${[...said.words].sort().join('|')}`
      const number = numbers.get(key) ?? all.push(said) - 1
      numbers.set(key, number)
      return number
    },
    allowed(check: Check, before: number, after: readonly number[]): boolean {
      const key = `${String(before)}:${after.join()}`
      const verdict = verdicts.get(key) ?? check.allows(all[before] as Said, after.map((each) => all[each] as Said))
      verdicts.set(key, verdict)
      return verdict
    },
  }
}

const failing = ({ reasons }: Decision) => reasons.filter(({ verdict }) => verdict === false).length
const cites = ({ cite, says }: { readonly cite: { readonly article: string }; readonly says: string }) => cite.article !== '' && says !== ''
const repeats = (values: readonly string[]) => new Set(values).size !== values.length
const contains = (outer: ReadonlySet<string>, inner: ReadonlySet<string>) => [...inner].every((each) => outer.has(each))

const everywhere: Check['wrong'] = {
  'two rules claim the same window or base': ({ conflicts }) => conflicts.length > 0,
  'a reason or a step without its place in the document': ({ reasons, trace }) => ![...reasons, ...trace].every(cites),
  'a refusal without a failing rule, or a failing rule without a refusal': (answer) => (answer.status === 'no') !== failing(answer) > 0,
  'an unknown fact taken for a no': ({ trace }) => trace.some(({ verdict, open }) => (verdict === undefined) !== open.length > 0),
}

const record: Check = {
  says: ({ status }) => ({ words: new Set([status]), settled: status !== 'undecided' }),
  allows: (before, after) => !before.settled || after.every((each) => contains(before.words, each.words)),
  wrong: {
    'undecided with nothing to ask, or decided with something': ({ status, open }) => (status === 'undecided') !== open.length > 0,
    'a paper that is asked for twice': ({ materials }) => repeats(materials.flatMap(({ required, rule }) => (required === true ? [rule.material] : []))),
    'every paper handed in, and still not ready': ({ status }) => status === 'not-ready',
  },
}

const windows: Check = {
  says: ({ windows: named, locks, openWindows, status }) => ({
    words: new Set([...named.flatMap(({ window, ends }) => (ends.type === 'awaits' ? [] : [`${window} ${endText(ends)}`])), ...locks.map(({ rule, until }) => `${rule.what} ${endText(until)}`)]),
    settled: status !== 'no' && openWindows.length === 0,
  }),
  allows: (before, after) => after.every((each) => contains(each.words, before.words)),
  wrong: {
    'a window without its place in the document': (answer) => !answer.windows.every(cites),
    'a lock that ends before it begins': ({ locks }) => locks.some(({ until, free }) => until.type === 'day' && (free === undefined || free <= until.day)),
  },
}

const ratio: Check = {
  says: ({ ratio: { type, value, branches } }) => ({ words: new Set(type === 'range' ? branches.map(textOf) : [textOf({ value })]), settled: type === 'settled' || type === 'silent' }),
  // What may still come is what every answer to any one open fact leaves, together: nothing more and nothing less.
  allows: (before, after) => contains(before.words, new Set(after.flatMap(({ words }) => [...words]))) && contains(new Set(after.flatMap(({ words }) => [...words])), before.words),
  wrong: {
    'a ratio below 0 or above 100, or a part of one': (answer) => !valuesOf(answer).every(isInBounds),
    'a base or a reduction that does not certainly hold': ({ ratio: { base, reductions } }) => [base, ...reductions].some((step) => step !== undefined && step.verdict !== true),
    'neither one base nor silence': ({ ratio: { type, base, value, branches } }) => (type === 'range' ? branches.length < 2 : (type === 'settled') !== (base !== undefined && value !== undefined)),
    'a range with nothing to ask, or a settled ratio with something': ({ ratio: { type, open } }) => (type === 'range') !== open.length > 0,
    'more than 20 % of an unfiled bill under the measures of 2017': ({ packs, ratio: { value } }, { filed }) =>
      packs[0]?.id === 'jilin-2017-79' && filed === false && (value === undefined || ratioOf(value, 100).ratio > 20),
  },
}

const checks: Readonly<Record<Part, Check>> = { record, windows, ratio }

const inBounds = (percent: number) => percent >= 0 && percent <= 100
const isInBounds = (value: RatioValue) =>
  [value.base.type === 'points' ? value.base.points : 0, value.points, value.percent, value.firstPay, ...[0, 50, 100].map((local) => ratioOf(value, local).ratio)].every(inBounds)
const valuesOf = ({ ratio: { value, branches } }: Decision): readonly RatioValue[] => [value, ...branches.map((branch) => branch.value)].flatMap((each) => each ?? [])

function textOf({ value }: { readonly value?: RatioValue | undefined }): string {
  if (value === undefined) return 'silent'
  const { base, level, points, percent, firstPay, atMost } = value
  return [base.type === 'points' ? base.points : 'local', level ?? '', points, percent, firstPay, atMost].join(' ')
}
