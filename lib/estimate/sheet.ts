import { readMoney, writeMoney, type MoneyFault } from '../base/money'
import { readDay, type PlainDate } from '../base/plain-date'
import { normalise } from '../base/plain-text'
import { err, ok, type Result } from '../base/result'
import { placeOf, readAnswers, readFact, type Candidate, type FaultCode as CheckFaultCode } from '../check/index'
import type { BillFault } from '../reimbursement/index'

import { choiceFields, isAskedFact, isChoice, isDay, isField, isMoney, type FieldId } from './fields'

export type FaultCode = Exclude<CheckFaultCode, 'empty'> | Exclude<MoneyFault['code'], 'empty'> | BillFault['code'] | 'not-percent' | 'missing'
export type Fault = { readonly id: FieldId; readonly code: FaultCode; readonly candidates?: readonly Candidate[] }
/** In the order in which they stand in the form: places and choices as codes, money in yuan, days as YYYY-MM-DD. */
export type Given = readonly (readonly [FieldId, string])[]

/** What was filled in. `typed` is every field as it was written, for showing it again; nothing of it is lost by being wrong. */
export type Sheet = {
  readonly given: Given
  readonly typed: Readonly<Record<string, string>>
  readonly faults: readonly Fault[]
}
export type Pairs = readonly (readonly [string, string])[]

const LONGEST = 60

/** Reads a form or an address. Of a name that comes twice the last counts: a pressed button comes after the field it changes. */
export function readSheet(pairs: Pairs, today: PlainDate): Sheet {
  const typed = Object.fromEntries(pairs.map(([name, text]) => [name, text.slice(0, LONGEST)]))
  const names = [...new Set(pairs.map(([name]) => name.replace(/-text$/u, '')))].filter(isField)
  const read = names.flatMap((name) => {
    const value = readField(name, typed, today)
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    typed,
    given: read.flatMap(([name, value]) => (value.ok ? [[name, value.value] as const] : [])),
    faults: read.flatMap(([id, value]) => (value.ok ? [] : [{ id, ...value.error }])),
  }
}

/** Whether a form was sent as it is, rather than an address followed. */
export const isForm = ({ typed }: Sheet): boolean => 'from-text' in typed

export const givenOf = (given: Given, id: FieldId): string | undefined => given.find(([name]) => name === id)?.[1]

/** The query of an address: what can be read, in the form's order. A fault stays in the field and goes nowhere. */
const writeGiven = (given: Given): string => given.map(([name, value]) => `${name}=${value}`).join('&')

export const addressOfGiven = (given: Given): string => (given.length === 0 ? '/estimate' : `/estimate?${writeGiven(given)}`)

type Read = Result<string, Pick<Fault, 'code' | 'candidates'>> | undefined
type Typed = Sheet['typed']

/** Undefined where nothing was written. */
function readField(name: FieldId, typed: Typed, today: PlainDate): Read {
  if (name === 'from' || name === 'to') return readPlaceOnce(name, typed, today)
  const text = typed[name]?.trim() ?? typed[`${name}-text`]?.trim() ?? ''
  return text === '' || text === usual[name] ? undefined : readers[shapeOf(name)](name, text)
}

/** What goes without saying stays out of the address. */
const usual: { readonly [Name in FieldId]?: string } = { depth: 'quick' }

const shapeOf = (name: FieldId): keyof typeof readers =>
  isMoney(name) ? 'money' : isDay(name) ? 'day' : isChoice(name) ? 'choice' : isAskedFact(name) ? 'fact' : 'percent'

const readers = {
  money: (_: FieldId, text: string) => readAmount(text),
  day: (_: FieldId, text: string) => orFault(readDay(text), 'unreadable-day'),
  choice: (name: FieldId, text: string) => orFault(isChoice(name) ? choiceFields[name].find((code) => code === text) : undefined, 'unknown-choice'),
  fact: (name: FieldId, text: string) => orFault(text === 'unsure' ? text : isAskedFact(name) ? readFact(name, text) : undefined, 'unknown-choice'),
  percent: (_: FieldId, text: string) => orFault(readPercent(text), 'not-percent'),
} as const

const lastPlaces = new Map<string, { readonly key: string; readonly read: Read }>()

/** Names are looked for among thousands; with each letter of an amount they are the same as before. */
function readPlaceOnce(name: 'from' | 'to', typed: Typed, today: PlainDate): Read {
  const key = JSON.stringify([typed[name], typed[`${name}-text`]])
  const last = lastPlaces.get(name)
  if (last?.key === key) return last.read
  const read = readPlace(name, typed, today)
  lastPlaces.set(name, { key, read })
  return read
}

/** The words govern: a code counts where it is theirs, where it settles which of several places they mean, or where there are none. */
function readPlace(name: 'from' | 'to', typed: Typed, today: PlainDate): Read {
  const { [`${name}-text`]: words = '', [name]: code = '' } = typed
  const own = words.trim() === '' || placeOf(code) === words.trim()
  const { answers: [answer], faults: [fault] } = readAnswers([[name, own ? code : ''], [`${name}-text`, words]], today)
  if (answer !== undefined) return answer[1] === 'unsure' ? undefined : ok(answer[1])
  return fault === undefined || fault.code === 'empty' ? undefined : placeFault(fault.code, { code, candidates: fault.candidates })
}

function placeFault(fault: FaultCode, { code, candidates }: { readonly code: string; readonly candidates: readonly Candidate[] | undefined }): Read {
  if (candidates === undefined) return err({ code: fault })
  return candidates.some((each) => each.code === code) ? ok(code) : err({ code: fault, candidates })
}

/** The insured place alone, for looking up what is published there. */
export const insuredPlace = (pairs: Pairs, today: PlainDate): string | undefined => givenOf(readSheet(pairs, today).given, 'from')

/** The names of the places of a form, for showing what was chosen elsewhere. */
export function placeNames(pairs: Pairs): { readonly from?: string; readonly to?: string } {
  const named = pairs.flatMap(([name, code]) => ((name === 'from' || name === 'to') && code !== '' ? [[name, placeOf(code)] as const] : []))
  return Object.fromEntries(named)
}

function readAmount(text: string): Read {
  const amount = readMoney(text)
  if (amount.ok) return ok(writeMoney(amount.value))
  return amount.error.code === 'empty' ? undefined : err({ code: amount.error.code })
}

/** 85, 85%, 82.5: percent with at most two decimals. 0.85 could mean either, so it is asked again. */
function readPercent(text: string): string | undefined {
  const plain = normalise(text).normalize('NFKC').replace(/[%\s]/gu, '')
  if (!/^\d{1,3}(?:\.\d{1,2})?$/u.test(plain)) return undefined
  const percent = Number(plain)
  return percent > 100 || (percent > 0 && percent < 1) ? undefined : String(percent)
}

function orFault(value: string | undefined | Result<string, unknown>, code: FaultCode): Read {
  if (value === undefined) return err({ code })
  if (typeof value === 'string') return ok(value)
  return value.ok ? value : err({ code })
}
