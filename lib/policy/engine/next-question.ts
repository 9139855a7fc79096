import type { Decision } from './answer'
import { decide, type Question } from './decide'
import { readyPack } from './ready'
import type { LayeredPack } from './types'
import { vocabulary, type FactId, type Facts } from './vocabulary'

/** What the questions are to settle: whether one may file and with which papers, from when until when, and at which ratio. */
export type About = 'status' | 'windows' | 'ratio'
/** `asking`: the facts that can be asked for; others are found out elsewhere and are not counted. */
export type Asking = Question & { readonly asking?: readonly FactId[]; readonly about?: readonly About[] }

const everything: readonly About[] = ['status', 'windows', 'ratio']
const declared = Object.keys(vocabulary) as FactId[]

/** The open facts that can be asked for, in the vocabulary's order. Nothing is worth asking once it is a no. */
export function openQuestions(layered: LayeredPack, facts: Facts, asking: Asking): readonly FactId[] {
  const open = openIn(decide(layered, facts, asking), asking.about ?? everything)
  return declared.filter((fact) => open.has(fact) && (asking.asking?.includes(fact) ?? true))
}

/**
 * The open fact that leaves the fewest open facts on average over its answers, one step ahead; ties by the vocabulary's order.
 * A fact without a set of answers (a day, a number) is tried on both sides of what the packs compare it with.
 */
export function nextQuestion(layered: LayeredPack, facts: Facts, asking: Asking): FactId | undefined {
  const pack = readyPack(layered)
  const scratch: Record<string, unknown> = { ...facts }
  const left = (fact: FactId, value: unknown): number => {
    scratch[fact] = value
    const count = openQuestions(layered, scratch, asking).length
    scratch[fact] = undefined
    return count
  }
  const open = openQuestions(layered, facts, asking)
  if (open.length < 2) return open[0]
  const scores = open.map((fact) => {
    const answers = pack.answers.get(fact) ?? []
    return mean((answers.length > 0 ? answers : [asking.on]).map((value) => left(fact, value)))
  })
  return open[scores.indexOf(Math.min(...scores))]
}

function openIn({ status, open, openWindows, ratio }: Decision, about: readonly About[]): ReadonlySet<FactId> {
  if (status === 'no') return new Set()
  const parts = { status: open, windows: openWindows, ratio: ratio.open }
  return new Set(about.flatMap((part) => parts[part]))
}

const mean = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0) / numbers.length
