import { decide, type Decision, type Facts, type RatioOutcome } from '../policy/index'
import type { AwaySituation, Level, RatedCare, RateRow } from '../policy/rates/index'

import { figureOf, levelsOf, stays, tellsWorking, type About } from './figures'
import type { EstimateInput, Note, Unknown, YearSplit } from './types'
import { crossesYears } from './years'

/** One way that everything unknown may turn out. */
export type Way = {
  readonly about: About
  /** Which of the area's own reductions may be for it. */
  readonly situation: AwaySituation | undefined
  readonly outcome: RatioOutcome
  readonly notes: readonly Note[]
  readonly civilServant: boolean
  readonly aided: boolean
  readonly split: YearSplit
  /** The area's own reduction, where the documents only limit it or say nothing. */
  readonly own?: RateRow | undefined
  /** None of the reductions of which only the most is named. */
  readonly none?: boolean
  readonly assume: readonly Unknown[]
}
export type Ways = { readonly type: 'found'; readonly ways: readonly Way[] } | { readonly type: 'conflict' }

/** Everything that may turn out one way or another and that nobody has said, as far as documents and tables tell it apart. */
export function waysOf(input: EstimateInput, rows: readonly RateRow[]): Ways {
  const care = careOf(input.facts)
  const insurances = input.facts.insurance === undefined ? (['employee', 'resident'] as const) : [input.facts.insurance]
  const judged = insurances.map((insurance) => {
    const facts: Facts = { ...input.facts, insurance, care: input.facts.care ?? 'inpatient' }
    const assume: readonly Unknown[] = insurances.length > 1 ? [{ type: 'facts', facts: { insurance } }] : []
    return { facts, assume, decision: decide(input.layered, facts, { on: input.on, ...(input.readings ? { readings: input.readings } : {}) }) }
  })
  if (judged.some(({ decision }) => decision.ratio.type === 'conflict')) return { type: 'conflict' }
  const ways = judged.flatMap(({ facts, assume, decision }) => outcomesOf(facts, decision).map((each) => wayOf({ ...each, assume: [...assume, ...each.assume] }, { care, notes: notesOf(decision), rows })))
  const axes = [workings(input, rows), levels(input, rows), stayNumbers(input, rows), civilServants(input, rows), aids(input, rows), splits(input), reductions]
  return { type: 'found', ways: axes.reduce((found, axis) => found.flatMap(axis), ways) }
}

type Outcome = { readonly facts: Facts; readonly outcome: RatioOutcome; readonly assume: readonly Unknown[] }

function outcomesOf(facts: Facts, { ratio }: Decision): readonly Outcome[] {
  if (ratio.type !== 'range') return [{ facts, outcome: ratio, assume: [] }]
  return ratio.branches.map((branch) => ({ facts: { ...facts, ...branch.assume }, outcome: branch, assume: [{ type: 'facts', facts: branch.assume }] }))
}

function wayOf({ facts, outcome, assume }: Outcome, { care, notes, rows }: { readonly care: RatedCare; readonly notes: readonly Note[]; readonly rows: readonly RateRow[] }): Way {
  const about: About = { insurance: facts.insurance ?? 'employee', working: facts.working, care }
  const situation = situationOf(facts)
  return { about, situation, outcome, notes, civilServant: false, aided: false, split: 'whole', own: ownReduction(rows, about, { situation, outcome }), assume }
}

/** Only where a document leaves the figure to the area: it names the most, or it names no ratio. */
function ownReduction(rows: readonly RateRow[], about: About, { situation, outcome }: Pick<Way, 'situation' | 'outcome'>): RateRow | undefined {
  const left = outcome.base === undefined || outcome.reductions.some(({ atMost }) => atMost === true)
  return left && situation ? figureOf(rows.filter((row) => row.situation === situation), 'reduction', about) : undefined
}

function situationOf({ kind, filed }: Facts): AwaySituation | undefined {
  if (filed === false) return 'unfiled'
  return kind === 'maternity' ? undefined : kind
}

type Axis = (way: Way) => readonly Way[]
const turned = (way: Way, changes: Partial<Way>, unknown: Unknown): Way => ({ ...way, ...changes, assume: [...way.assume, unknown] })

/** Ways that differ only in the ratio are about the same person in the same hospital: the table is asked once for all of them. */
function oncePer<T>(ask: (about: About) => T): (about: About) => T {
  const known = new Map<string, { readonly answer: T }>()
  return (about) => {
    const key = [about.insurance, about.working, about.care, about.level].join()
    const found = known.get(key) ?? { answer: ask(about) }
    known.set(key, found)
    return found.answer
  }
}

const workings = (_input: EstimateInput, rows: readonly RateRow[]): Axis => {
  const tells = oncePer((about) => tellsWorking(rows, about))
  return (way) => {
    if (way.about.working !== undefined || !tells(way.about)) return [way]
    return (['active', 'retired'] as const).map((working) => turned(way, { about: { ...way.about, working } }, { type: 'facts', facts: { working } }))
  }
}

/** Hospitals of the province are 三级 like others where the table has no line of its own for them. */
const levels = ({ level, facts }: EstimateInput, rows: readonly RateRow[]): Axis => {
  const possible = oncePer((about): readonly (Level | undefined)[] => {
    const told = levelsOf(rows, about)
    const own = level === 'provincial' && !told.includes('provincial') ? 'tertiary' : level
    return own !== undefined || told.length === 0 ? [own] : told.filter((each) => fitsFact(each, facts.institutionLevel))
  })
  return (way) => {
    const [only, second] = possible(way.about)
    if (second === undefined) return [{ ...way, about: { ...way.about, level: only } }]
    return possible(way.about).flatMap((each) => (each === undefined ? [] : [turned(way, { about: { ...way.about, level: each } }, { type: 'level', level: each })]))
  }
}

const fitsFact = (level: Level, told: Facts['institutionLevel']): boolean => told === undefined || told === level || (told === 'tertiary' && level === 'provincial')

/** The first, the second and the last stay that differ are enough: between them the deductible only falls. */
const stayNumbers = ({ history, nthFrom = 1 }: EstimateInput, rows: readonly RateRow[]): Axis => {
  const open = (about: About) => (about.care === 'inpatient' && history?.nth === undefined ? stays(rows, about) : [])
  const different = oncePer((about) => [nthFrom, ...open(about).filter((nth) => nth > nthFrom)])
  return (way) => {
    const { about } = way
    const numbers = different(about)
    if (numbers.length === 1) return [{ ...way, about: { ...about, nth: history?.nth ?? nthFrom } }]
    return [...new Set([...numbers.slice(0, 2), ...numbers.slice(-1)])].map((nth) => turned(way, { about: { ...about, nth } }, { type: 'nth', nth }))
  }
}

const civilServants = ({ civilServant }: EstimateInput, rows: readonly RateRow[]): Axis => {
  const has = oncePer((about) => figureOf(rows, 'civil-servant', about) !== undefined)
  return (way) => {
    if (civilServant !== undefined || !has(way.about)) return [{ ...way, civilServant: civilServant === true }]
    return [false, true].map((value) => turned(way, { civilServant: value }, { type: 'civil-servant', value }))
  }
}

const aids = ({ aided }: EstimateInput, rows: readonly RateRow[]): Axis => {
  const has = oncePer((about) => figureOf(rows, 'aid', about) !== undefined)
  return (way) => {
    if (aided !== undefined || !has(way.about)) return [{ ...way, aided: aided === true }]
    return [false, true].map((value) => turned(way, { aided: value }, { type: 'aided', value }))
  }
}

const splits = ({ stay }: EstimateInput): Axis => (way) => {
  if (stay === undefined || !crossesYears(stay)) return [way]
  if (stay.split !== undefined) return [{ ...way, split: stay.split }]
  return (['whole', 'by-day'] as const).map((split) => turned(way, { split }, { type: 'split', split }))
}

const reductions: Axis = (way) => {
  if (way.own !== undefined || !way.outcome.reductions.some(({ atMost }) => atMost === true)) return [way]
  return (['none', 'most'] as const).map((at) => turned(way, { none: at === 'none' }, { type: 'reduction', at }))
}

const cares = { inpatient: 'inpatient', outpatient: 'outpatient', chronic: 'chronic', birth: 'birth', 'family-planning': 'birth', 'injury-relapse': 'inpatient' } as const satisfies Record<NonNullable<Facts['care']>, RatedCare>
const careOf = ({ care }: Facts): RatedCare => (care === undefined ? 'inpatient' : cares[care])

const topics: ReadonlySet<string> = new Set(['catalogue', 'limits', 'pay-ratio', 'unfiled', 'late-filing', 'direct-duty'])

const notesOf = ({ statements, notices }: Decision): readonly Note[] => [
  ...statements.filter(({ topic }) => topics.has(topic)).map((rule) => ({ ...noteOf(rule), later: false })),
  ...notices.map((rule) => ({ ...noteOf(rule), later: true })),
]
const noteOf = ({ id, pack, cite, says }: Decision['statements'][number] | Decision['notices'][number]) => ({ rule: id, pack, cite, says })
