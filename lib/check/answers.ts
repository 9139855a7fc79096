import type { PlainDate } from '../base/plain-date'
import { vocabulary, type FactId, type Facts } from '../policy/index'

/** What an address may carry besides facts: two places, the day asked about, and the wish to be asked for the ratio too. */
export const starts = ['from', 'to', 'on', 'more'] as const
export type AnswerId = (typeof starts)[number] | FactId

/** Follow from the places, or come only with time: never asked, never read from an address. */
const derived: ReadonlySet<FactId> = new Set<FactId>(['scope', 'outsideMainland', 'approvedOn', 'signedOn', 'submittedOn'])
export const askable: readonly FactId[] = (Object.keys(vocabulary) as FactId[]).filter((fact) => !derived.has(fact))

export const unsure = 'unsure'
/** In the order in which they were given: the last one is what "back" takes away. Codes and days only, nothing about a person. */
export type Answers = readonly (readonly [AnswerId, string])[]

export const answerOf = (answers: Answers, id: AnswerId): string | undefined => answers.find(([name]) => name === id)?.[1]
export const without = (answers: Answers, id: AnswerId): Answers => answers.filter(([name]) => name !== id)
export const withAnswer = (answers: Answers, id: AnswerId, code: string): Answers => [...without(answers, id), [id, code]]

/** The query of an address. Every value is a code, a day or a number, so nothing needs escaping. */
export const writeAnswers = (answers: Answers): string => answers.map(([name, code]) => `${name}=${code}`).join('&')

export const addressOf = (answers: Answers): string => (answers.length === 0 ? '/check' : `/check?${writeAnswers(answers)}`)

/** The facts that the answers tell. "Unsure" tells nothing. */
export function factsOf(answers: Answers): Facts {
  const known = answers.flatMap(([name, code]) => (isFact(name) && code !== unsure ? [[name, valueOf(name, code)] as const] : []))
  return Object.fromEntries(known)
}

export const isFact = (name: string): name is FactId => Object.hasOwn(vocabulary, name)
export const isAskable = (name: string): name is FactId => (askable as readonly string[]).includes(name)

function valueOf(fact: FactId, code: string): string | number | boolean {
  const shape: string | readonly string[] = vocabulary[fact]
  if (shape === 'yes-no') return code === 'yes'
  return shape === 'count' ? Number(code) : code
}

/** The day whose rules are asked for: of the visit in an emergency, else the one given. */
export function dayAsked(answers: Answers): PlainDate | undefined {
  const visit = answerOf(answers, 'kind') === 'emergency' ? answerOf(answers, 'visitDay') : undefined
  const day = visit === undefined || visit === unsure ? answerOf(answers, 'on') : visit
  return day as PlainDate | undefined
}
