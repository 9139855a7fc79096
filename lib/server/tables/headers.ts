import { normalise } from '@/lib/base/plain-text'
import { err, ok, type Result } from '@/lib/base/result'

/** What each field may be called, the first being our own name for it. */
export type Columns<Field extends string> = Readonly<Record<Field, readonly string[]>>

/** Which cell holds which field, what each column is called in this file, and columns that nobody knows. */
export type Header<Field extends string> = {
  readonly at: ReadonlyMap<Field, number>
  readonly unknown: readonly string[]
}
export type HeaderTrouble = { readonly code: 'no-header' } | { readonly code: 'columns-missing'; readonly missing: readonly string[] } | { readonly code: 'column-twice'; readonly column: string }

/** 机构名称（必填）, " 机构 名称*" and 机构名称 are one name. */
const plain = (name: string): string => normalise(name).replace(/[（(].*[)）]|[\s*＊:：]/gu, '').toLowerCase()

/** Reads a row as the names of columns. A row that names none of the needed fields is no header: a title above it, perhaps. */
export function readHeader<Field extends string>(cells: readonly string[], columns: Columns<Field>, needed: readonly Field[]): Result<Header<Field>, HeaderTrouble> {
  const fields = new Map((Object.keys(columns) as Field[]).flatMap((field) => columns[field].map((name) => [plain(name), field] as const)))
  const found = cells.map((cell) => fields.get(plain(cell)))
  const at = new Map<Field, number>()
  for (const [index, field] of found.entries()) {
    if (field === undefined) continue
    if (at.has(field)) return err({ code: 'column-twice', column: cells[index] ?? '' })
    at.set(field, index)
  }
  if (at.size < 2 || !needed.some((field) => at.has(field))) return err({ code: 'no-header' })
  const missing = needed.filter((field) => !at.has(field)).map((field) => columns[field][0] ?? field)
  if (missing.length > 0) return err({ code: 'columns-missing', missing })
  return ok({ at, unknown: cells.filter((cell, index) => found[index] === undefined && plain(cell) !== '') })
}

/** The text of one field; empty where the file has no such column. */
export const cellOf = <Field extends string>({ at }: Header<Field>, cells: readonly string[], field: Field): string => cells[at.get(field) ?? -1] ?? ''
