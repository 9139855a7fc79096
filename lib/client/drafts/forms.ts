import type { Typed, Values } from './typed'

/**
 * The form that this version of the page writes. Whoever renames a field or changes what a value means counts it up and adds a row: how
 * values of the old form become values of the next.
 */
export const FORM = 1
export type Migrations = Readonly<Record<number, (values: Values) => Values>>
const migrations: Migrations = {}

type Forms = { readonly form: number; readonly migrations: Migrations }

/** Values of an older form in today's names; undefined where a newer page wrote them. A form without a row has changed nothing. */
export function brought(values: Values, from: number, to: Forms = { form: FORM, migrations }): Values | undefined {
  if (from > to.form) return undefined
  let now = values
  for (let form = from; form < to.form; form += 1) now = to.migrations[form]?.(now) ?? now
  return now
}

export const asKept = (typed: Typed): unknown => ({ form: FORM, ...typed })

/** What an earlier page of ours has kept; undefined for anything else. Names nobody asks for any more fall away with the page that asks. */
export function readTyped(value: unknown, to?: Forms): Typed | undefined {
  if (!isObject(value)) return undefined
  const { form, subject, version, values, base } = value
  if (typeof form !== 'number' || typeof subject !== 'string' || typeof version !== 'number' || !isValues(values) || !isValues(base)) return undefined
  const [now, before] = [brought(values, form, to), brought(base, form, to)]
  return now === undefined || before === undefined ? undefined : { subject, version, values: now, base: before }
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
export const isValues = (value: unknown): value is Values => isObject(value) && Object.values(value).every((each) => typeof each === 'string')
