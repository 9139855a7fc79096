import { RawAnswers } from '@/lib/contracts/filing'
import { fieldIds, type Raw } from '@/lib/filing/index'

/** The first non-empty value of a name: a place picked while typing comes before the candidates of the same name. */
export function text(form: FormData, name: string): string {
  const values = form.getAll(name).filter((value): value is string => typeof value === 'string')
  return values.find((value) => value !== '') ?? ''
}

/** A number that the page itself wrote into the form; anything else is none that there is. */
export const numberOf = (form: FormData, name: string): number => (/^\d{1,9}$/.test(text(form, name)) ? Number(text(form, name)) : -1)

export const versionOf = (form: FormData): number => numberOf(form, 'version')

/** Only the names that a filing knows; anything else in the form is not read. Over-long text is cut where no answer reaches. */
export function readRaw(form: FormData): Record<string, string> {
  const names = fieldIds.flatMap((id) => [id, `${id}-text`]).filter((name) => form.has(name))
  const raw: Raw = RawAnswers.parse(Object.fromEntries(names.map((name) => [name, text(form, name).slice(0, 2_000)])))
  return Object.fromEntries(Object.entries(raw).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}

/** The written replies to the desk's questions, by the question's id. */
export function readReplies(form: FormData): Record<string, string> {
  const names = [...new Set(form.keys())].filter((name) => /^reply-[\w-]{1,40}$/.test(name))
  return Object.fromEntries(names.map((name) => [name.slice('reply-'.length), text(form, name).slice(0, 1_000)]))
}

/** The replies under the names that their fields have. */
export const asFields = (replies: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(replies).map(([id, reply]) => [`reply-${id}`, reply]))
