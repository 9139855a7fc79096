import { addYears, readDay, type PlainDate } from '../base/plain-date'
import { normalise } from '../base/plain-text'
import { err, ok, type Result } from '../base/result'
import { isPlace, isPool, placeName, poolName, resolvePlace, resolvePool } from '../places/index'
import { vocabulary, type FactId } from '../policy/index'

import { isAskable, starts, unsure, writeAnswers, type AnswerId, type Answers } from './answers'

export type FaultCode = 'unknown-choice' | 'unreadable-day' | 'day-too-far' | 'unreadable-number' | 'place-not-found' | 'place-ambiguous' | 'empty'
export type Candidate = { readonly code: string; readonly name: string }
/** `typed`: what was written, to be shown again. */
export type Fault = { readonly id: AnswerId; readonly code: FaultCode; readonly typed: string; readonly candidates?: readonly Candidate[] }
export type Asked = { readonly answers: Answers; readonly faults: readonly Fault[]; readonly canonical: boolean }

type Pairs = readonly (readonly [string, string])[]
type Read = Result<string, Pick<Fault, 'code' | 'candidates'>>

/**
 * What an address says. A code may also come as words of the same name with `-text`, as plain forms send them.
 * Names that we do not know are left out; `canonical` is false where the address should be written again.
 */
export function readAnswers(pairs: Pairs, today: PlainDate): Asked {
  const names = [...new Set(pairs.map(([name]) => name.replace(/-text$/u, '')))].filter(isName)
  const read = names.map((name) => [name, readOne(name, pairs, today)] as const)
  const answers = read.flatMap(([name, { value }]) => (value?.ok ? [[name, value.value] as const] : []))
  const faults = read.flatMap(([id, { value, typed }]) => (value === undefined || value.ok ? [] : [{ id, typed, ...value.error }]))
  const given = pairs.map(([name, value]) => `${name}=${value}`).join('&')
  return { answers, faults, canonical: given === writeAnswers(answers) }
}

const isName = (name: string): name is AnswerId => (starts as readonly string[]).includes(name) || isAskable(name)

/** A code comes before words; a field left empty is a fault only where it was the question. */
function readOne(name: AnswerId, pairs: Pairs, today: PlainDate): { readonly value: Read | undefined; readonly typed: string } {
  const value = (of: string) => pairs.flatMap(([each, text]) => (each === of && text.trim() !== '' ? [text] : []))[0]
  const code = value(name)
  const typed = (value(`${name}-text`) ?? '').slice(0, 60)
  if (code !== undefined) return { value: readCode(name, code, today), typed }
  if (typed !== '') return { value: readWords(name, typed, today), typed }
  return { value: err({ code: 'empty' }), typed }
}

const isUnsure = (name: AnswerId, code: string) => code === unsure && name !== 'on' && name !== 'more'

function readCode(name: AnswerId, code: string, today: PlainDate): Read {
  if (isUnsure(name, code)) return ok(unsure)
  return isStart(name) ? startReaders[name](code, today) : readFact(name, code)
}

const isStart = (name: AnswerId): name is (typeof starts)[number] => (starts as readonly string[]).includes(name)

// A city that is a province too has a code of its own for both: by its name it is the city.
const startReaders: Readonly<Record<(typeof starts)[number], (code: string, today: PlainDate) => Read>> = {
  from: (code) => (isPool(code) ? ok(code) : readPool(placeName(code) ?? code)),
  to: (code) => (isPlace(code) && !tooWide(code) ? ok(code) : readPlace(placeName(code) ?? code)),
  more: (code) => (code === 'ratio' ? ok(code) : err({ code: 'unknown-choice' })),
  on: readOn,
}

function readWords(name: AnswerId, words: string, today: PlainDate): Read {
  if (name === 'from') return readPool(words)
  if (name === 'to') return readPlace(words)
  return readCode(name, words, today)
}

/** A fact as a code or as people write it: yes · no, a choice of its own, a whole number, a day. */
export function readFact(fact: FactId, text: string): Read {
  const shape: string | readonly string[] = vocabulary[fact]
  if (shape === 'day') return orFault(readDay(text), 'unreadable-day')
  if (shape === 'count') return readCount(text)
  const choices = typeof shape === 'string' ? ['yes', 'no'] : shape
  return choices.includes(text) ? ok(text) : err({ code: 'unknown-choice' })
}

function readCount(text: string): Read {
  const plain = normalise(text).replace(/(?:个月|个|次|岁)$/u, '').trim()
  return /^\d{1,4}$/u.test(plain) ? ok(String(Number(plain))) : err({ code: 'unreadable-number' })
}

function readOn(text: string, today: PlainDate): Read {
  const day = readDay(text)
  if (day === undefined) return err({ code: 'unreadable-day' })
  return addYears(today, -30) <= day && day <= addYears(today, 10) ? ok(day) : err({ code: 'day-too-far' })
}

function readPool(words: string): Read {
  const found = resolvePool(words)
  return found.ok ? ok(found.value.code) : placeFault(found.error)
}

function readPlace(words: string): Read {
  const found = resolvePlace(words, 'county')
  if (!found.ok) return placeFault({ ...found.error, candidates: found.error.candidates.map(({ code, name }) => ({ code, name })) })
  return tooWide(found.value.code) ? err({ code: 'place-not-found' }) : ok(found.value.code)
}

/** A province is no place to be treated in; places outside the mainland are let through, so that the rules can say why not. */
const tooWide = (code: string): boolean => code.endsWith('0000') && !/^(?:71|81|82)/u.test(code)

const placeFault = ({ code, candidates }: { readonly code: string; readonly candidates: readonly Candidate[] }): Read =>
  err({ code: code === 'ambiguous' ? 'place-ambiguous' : 'place-not-found', candidates })

const orFault = (value: string | undefined, code: FaultCode): Read => (value === undefined ? err({ code }) : ok(value))

/** The name of a place as an answer. */
export const placeOf = (code: string): string => poolName(code) ?? placeName(code) ?? code
