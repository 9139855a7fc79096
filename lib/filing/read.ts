import { readIdNumber } from '../base/id-number'
import { readPhone } from '../base/phone'
import { addMonths, plainDate, readDay, type PlainDate } from '../base/plain-date'
import { readLine, readName } from '../base/plain-text'
import { err, ok, type Result } from '../base/result'
import { isPool, placeByCode, resolvePlace, resolvePool, type Place, type PlaceError, type Pool } from '../places/index'
import { packFor } from '../policy/index'

import type { Answers, FieldId } from './answers'
import type { Candidate, Fault, FaultCode } from './fault'
import { fields, type Field } from './fields'
import { signerOf } from './guardian'
import { asWritten, institutionAnswer, institutionIn, LONGEST_NAME, wrongPicks, type Found, type Listing } from './institutions'
import { isOptional, type Step } from './walk'

/** What came from the form: text by name; a place may come as a code (`carePlace`) or as words (`carePlace-text`). */
export type Raw = Readonly<Record<string, string | undefined>>
type Reading = Result<string | undefined, Omit<Fault, 'field'>>

/** `list`: what is known of the institutions that are named; without it they are taken as written, for whoever has a list to judge. */
export type Reader = { readonly before: Answers; readonly today: PlainDate; readonly list?: Listing | undefined }

/** Reads every field of a page. Good answers are kept beside the faults, so that nothing typed is lost. */
export function readStep(step: Step, raw: Raw, { before, today, list }: Reader): { readonly answers: Answers; readonly faults: readonly Fault[] } {
  let answers = before
  const faults: Fault[] = []
  for (const field of step.fields) {
    const read = readField(field, raw, { step, before: answers, today, list })
    if (read.ok) answers = { ...answers, [field]: read.value }
    else faults.push({ field, ...read.error })
  }
  if (faults.length === 0 && list !== undefined && step.judgedBy !== undefined) faults.push(...wrongPicks(step.judgedBy, answers, list))
  return { answers, faults }
}

type Context = { readonly step: Pick<Step, 'options' | 'agreement'>; readonly before: Answers; readonly today: PlainDate; readonly list: Listing | undefined }
type Typed = { readonly id: FieldId; readonly text: string; readonly words: string; readonly context: Context }
type FieldReader<T extends Field['type']> = (field: Extract<Field, { type: T }>, typed: Typed) => Reading

const readers: { readonly [Type in Field['type']]: FieldReader<Type> } = {
  choice: ({ options }, { id, text, context }) => ((context.step.options?.[id] ?? options).includes(text) ? ok(text) : err({ code: 'choice-missing' })),
  place: ({ level }, { text, words, context }) => (level === 'pool' ? readPool(text, words, context.today) : readPlace(text, words)),
  day: (field, { text, context }) => readDayField(field, text, context),
  line: (field, { text }) => readLineField(field, text),
  institution: (_, { id, text, words, context }) => readInstitution(text, words, context.list?.[id]),
  name: (_, { text }) => readName(text),
  agree: ({ missing = 'agreement-missing' }, { text, context }) => (text === context.step.agreement ? ok(text) : err({ code: missing })),
  signature: (_, { text, context }) => readSignature(text, signerOf(context.before, context.today)),
  'id-number': (_, { text, context }) => readIdNumber(text, context.today),
  phone: (_, { text }) => readPhone(text),
}

function readField(id: FieldId, raw: Raw, context: Context): Reading {
  const field: Field = fields[id]
  const typed = { id, text: raw[id] ?? '', words: raw[`${id}-text`] ?? '', context }
  if (isBlank(field, typed, raw) && isOptional(id, context.before)) return ok(undefined)
  return (readers[field.type] as FieldReader<Field['type']>)(field, typed)
}

/** What is seen governs: who empties the line of an institution takes it away, whatever code still stands behind it. */
const isBlank = ({ type }: Field, { id, text, words }: Typed, raw: Raw): boolean =>
  (type === 'institution' && raw[`${id}-text`] !== undefined ? words : `${text}${words}`).trim() === ''

const bare = (name: string) => name.replace(/\s/gu, '')

function readSignature(text: string, signer: string | undefined): Reading {
  const signed = readName(text)
  if (!signed.ok) return signed
  return signer !== undefined && bare(signed.value) === bare(signer) ? signed : err({ code: 'signature-differs' })
}

function readLineField({ min, max }: { min: number; max: number }, text: string): Reading {
  const line = readLine(text, { max })
  return line.ok && Array.from(line.value).length < min ? err({ code: 'too-short' }) : line
}

/** One of the list; or one that the list does not have, once somebody has said that it is written as meant: a name alone, without the words of a form, was said to be before. */
function readInstitution(text: string, words: string, found: Found | undefined): Reading {
  if (found?.meant !== undefined) return ok(institutionAnswer(found.meant))
  const { id, name } = institutionIn(text)
  const line = readLine([words, name, id].find(Boolean) ?? '', { max: LONGEST_NAME })
  if (!line.ok || text === asWritten || (id === undefined && words === '')) return line
  return found === undefined ? ok(institutionAnswer({ id, name: line.value })) : err(unsure(found, line.value))
}

const unsure = ({ near }: Found, name: string): Omit<Fault, 'field'> => ({
  code: near.length > 0 ? 'institution-unsure' : 'institution-unknown',
  candidates: [...near.map((one) => ({ code: one.id, name: one.name })), { code: asWritten, name }],
})

/** A code picked from the list counts while the words beside it may still mean that place. */
function readPlace(code: string, words: string): Reading {
  const found = pickedPlace(code, words) ?? resolvePlace(words === '' ? code : words, 'county')
  if (!found.ok) return err(placeFault(found.error))
  return tooWide(found.value) ? err({ code: 'place-too-wide' }) : ok(found.value.code)
}

/** A county's people are insured in the pool of its prefecture. A place that no document answers for is refused, never guessed. */
function readPool(code: string, words: string, today: PlainDate): Reading {
  const text = words === '' ? code : words
  const pool = pickedPool(code, words) ?? resolvePool(text)
  if (!pool.ok) return err(isBeyond(text) ? { code: 'place-without-policy' } : placeFault(pool.error))
  return packFor(pool.value.code, today).ok ? ok(pool.value.code) : err({ code: 'place-without-policy' })
}

/** The pool of a picked place, or the candidate that was tapped, though the words beside it are still ambiguous. */
function pickedPool(code: string, words: string): Result<Pool, never> | undefined {
  const pool = isPool(code) ? code : placeByCode(code)?.prefecture
  if (pool === undefined) return undefined
  if (words.trim() === '') return ok({ code: pool as Pool['code'], name: '' })
  const named = resolvePool(words)
  return !named.ok && named.error.candidates.some((candidate) => candidate.code === pool) ? ok({ code: pool as Pool['code'], name: words }) : undefined
}

/** A place of China that is known and has no pool: Hong Kong and Macao. */
function isBeyond(text: string): boolean {
  const named = resolvePlace(text)
  return /^(71|81|82)/.test(named.ok ? named.value.code : text)
}

/** A province is not a place to be treated in; Taiwan, Hong Kong and Macao are let through, so that the rules can say why not. */
const tooWide = ({ level, code }: Place): boolean => level === 'province' && !/^(71|81|82)/.test(code)

function pickedPlace(code: string, words: string): Result<Place, never> | undefined {
  const picked = placeByCode(code)
  if (picked === undefined) return undefined
  if (words.trim() === '' || words.trim() === picked.name) return ok(picked)
  const named = resolvePlace(words, 'county')
  return !named.ok && named.error.candidates.some((candidate) => candidate.code === picked.code) ? ok(picked) : undefined
}

function placeFault({ code, candidates }: Pick<PlaceError, 'code'> & { readonly candidates: readonly Candidate[] }): Omit<Fault, 'field'> {
  if (code === 'empty') return { code: 'empty' }
  return { code: code === 'ambiguous' ? 'place-ambiguous' : 'place-not-found', candidates }
}

const oldest = plainDate('1990-01-01')

function readDayField(field: DayField, text: string, context: Context): Reading {
  if (text.trim() === '') return err({ code: 'empty' })
  const day = readDay(text)
  if (day === undefined) return err({ code: 'day-unreadable' })
  const code = dayFault(field, day, context)
  return code === undefined ? ok(day) : err({ code })
}

type DayField = Extract<Field, { type: 'day' }>

function dayFault({ notAfterToday, notBeforeToday, notBefore, withinMonths }: DayField, day: PlainDate, { before, today }: Context): FaultCode | undefined {
  const start = notBefore === undefined ? undefined : before[notBefore]
  const faults: readonly (readonly [boolean, FaultCode])[] = [
    [notAfterToday === true && day > today, 'day-in-future'],
    [notBeforeToday === true && day < today, 'day-in-past'],
    [start !== undefined && day < start, 'day-before-start'],
    [withinMonths !== undefined && !isWithin(day, today, withinMonths), 'day-too-far'],
    [oldest !== undefined && day < oldest, 'day-too-old'],
    [!isWithin(day, today, 12 * 60), 'day-too-far'],
  ]
  return faults.find(([holds]) => holds)?.[1]
}

const isWithin = (day: PlainDate, today: PlainDate, months: number): boolean => addMonths(today, -months) <= day && day <= addMonths(today, months)
