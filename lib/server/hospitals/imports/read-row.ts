import { normalise, readLine } from '@/lib/base/plain-text'
import type { Result } from '@/lib/base/result'
import type { FaultCode } from '@/lib/contracts/hospital-import'
import { fold, kindByName, readKind, readLevel, readNationalCode, type Alias, type AliasType, type HospitalKind, type HospitalLevel, type NationalCode, type OpenFlags } from '@/lib/hospitals/index'

import type { HospitalColumn } from './columns'
import type { Cell, LineFault } from './line'
import { readOpen, type Told } from './read-open'
import { readPlace, type FoundPlace, type PlaceFault, type ReadPlace } from './read-place'
import { shortened } from './shortened'

/** A line as it is understood. What it does not say is missing: that is not the same as saying no. */
export type ReadRow = {
  readonly code: NationalCode | null
  readonly name: string
  readonly aliases: readonly Alias[]
  readonly place: FoundPlace | undefined
  readonly level: HospitalLevel | null
  readonly kind: HospitalKind | null
  readonly guess: HospitalKind
  readonly address: string | null
  readonly phone: string | null
  readonly open: OpenFlags
  readonly faults: readonly LineFault[]
}

const LONGEST = { name: 100, address: 200, phone: 80, alias: 100 } as const
const fault = (column: HospitalColumn, code: FaultCode, said: { readonly value: string; readonly weight?: 'row' }): LineFault =>
  ({ column, code, value: shortened(said.value), weight: said.weight ?? 'value' })

/** Reads a line whole: everything that is wrong with it at once. */
export function readRow(cell: Cell, told: Told): ReadRow {
  const name = readLine(cell('name'), { max: LONGEST.name, min: 0 })
  const code = readCode(cell('code'))
  const place = readPlace({ area: cell('area'), province: cell('province'), city: cell('city'), county: cell('county'), place: cell('place'), code: code.value ?? '' })
  const [level, kind, address, phone] = [readLevelOf(cell('level')), readKindOf(cell('kind')), readAddress(cell('address')), readPhone(cell('phone'))]
  const aliases = readAliases(cell)
  const open = readOpen(cell, told)
  const title = name.ok ? name.value : ''
  return {
    code: code.value, name: title, aliases: aliases.value, place: place.ok ? place.value.place : undefined,
    level: level.value, kind: kind.value, guess: kindByName(title), address: address.value, phone: phone.value, open: open.value,
    faults: [
      ...code.faults, ...nameFaults(cell('name'), title, name.ok),
      ...placeFaults(place, cell),
      ...level.faults, ...kind.faults, ...address.faults, ...phone.faults, ...aliases.faults, ...open.faults,
    ],
  }
}

/** In words as they stand there: in one cell, or in several. */
function placeFaults(read: Result<ReadPlace, PlaceFault>, cell: Cell): readonly LineFault[] {
  const wrong = read.ok ? read.value.doubt : read.error
  if (wrong === undefined) return []
  const value = cell(wrong.column) === '' ? `${cell('province')}${cell('city')}${cell('county')}` : cell(wrong.column)
  return [fault(wrong.column, wrong.code, { value, ...(read.ok ? {} : { weight: 'row' }) })]
}

type Value<T> = { readonly value: T | null; readonly faults: readonly LineFault[] }
const nothing: Value<never> = { value: null, faults: [] }
const said = <T>(value: T): Value<T> => ({ value, faults: [] })
const wrong = (column: HospitalColumn, code: FaultCode, value: string): Value<never> => ({ value: null, faults: [fault(column, code, { value })] })

function readCode(text: string): Value<NationalCode> {
  if (normalise(text) === '') return nothing
  const code = readNationalCode(text)
  return code === undefined ? { value: null, faults: [fault('code', 'code-unreadable', { value: text, weight: 'row' })] } : said(code)
}

function nameFaults(text: string, name: string, readable: boolean): readonly LineFault[] {
  if (text.includes('\uFFFD')) return [fault('name', 'unreadable-characters', { value: text, weight: 'row' })]
  if (!readable) return [fault('name', 'name-unreadable', { value: text, weight: 'row' })]
  if (fold(name).length >= 2) return []
  return [fault('name', name === '' ? 'name-missing' : 'name-unreadable', { value: text, weight: 'row' })]
}

function readLevelOf(text: string): Value<HospitalLevel> {
  const level = readLevel(text)
  if (level === undefined) return wrong('level', 'level-unknown', text)
  return level === 'unknown' ? nothing : said(level)
}

function readKindOf(text: string): Value<HospitalKind> {
  const kind = readKind(text)
  if (kind === undefined) return wrong('kind', 'kind-unknown', text)
  return kind === 'unknown' ? nothing : said(kind)
}

function readAddress(text: string): Value<string> {
  if (normalise(text) === '') return nothing
  const line = readLine(text, { max: LONGEST.address })
  return line.ok && !text.includes('\uFFFD') ? said(line.value) : wrong('address', 'address-unreadable', text)
}

/** Digits as they are called, several divided by signs: 0431-88786014、88786015转8001. */
function readPhone(text: string): Value<string> {
  const plain = normalise(text).replace(/[、，,;；/／]+/gu, '、').replace(/[—–－]/gu, '-').replace(/[（(]/gu, '(').replace(/[）)]/gu, ')')
  if (plain === '' || plain === '-' || plain === '无') return nothing
  const looks = /^[\d\s()+*、\-转分机号]{5,80}$/u.test(plain) && /\d{5}/u.test(plain.replace(/\D/gu, ''))
  return looks && plain.length <= LONGEST.phone ? said(plain) : wrong('phone', 'phone-unreadable', text)
}

const aliasColumns: readonly (readonly [HospitalColumn & AliasType, AliasType])[] = [['former', 'former'], ['short', 'short'], ['also', 'also']]

function readAliases(cell: Cell): { readonly value: readonly Alias[]; readonly faults: readonly LineFault[] } {
  const read = aliasColumns.flatMap(([column, type]) => cell(column).split(/[、,，;；/|]/u).map(normalise).filter((text) => text !== '').map((text) => {
    const line = readLine(text, { max: LONGEST.alias, min: 2 })
    return line.ok ? { alias: { type, text: line.value } } : { fault: fault(column, 'alias-unreadable', { value: text }) }
  }))
  return { value: read.flatMap(({ alias }) => alias ?? []), faults: read.flatMap((each) => each.fault ?? []) }
}
