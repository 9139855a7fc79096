/** What a form holds, by the names it would be sent with; '' where nothing was given. */
export type Values = Readonly<Record<string, string>>

/** One page of one draft as the server wrote it, and for whom: on a phone that two people use, neither meets what the other typed. */
export type PageOfDraft = { readonly draft: string; readonly step: string; readonly version: number; readonly subject: string }

/** In the place of a draft's id, while there is none. */
export const NOT_YET = 'new'

/** What somebody typed on a page. `base`: what the page showed before they did. */
export type Typed = { readonly subject: string; readonly version: number; readonly values: Values; readonly base: Values }

/** Before there is a draft two people would write under one name. */
export const idOf = ({ draft, step, subject }: Omit<PageOfDraft, 'version'>): string => (draft === NOT_YET ? `${draft}.${subject}/${step}` : `${draft}/${step}`)

/** The first that is not empty: a place picked while typing comes before the candidates of the same name. */
export const typedIn = (form: FormData, names: readonly string[]): Values =>
  Object.fromEntries(names.map((name) => [name, form.getAll(name).find((value): value is string => typeof value === 'string' && value !== '') ?? '']))

export const same = (one: Values, other: Values, names: readonly string[] = Object.keys(one)): boolean => names.every((name) => (one[name] ?? '') === (other[name] ?? ''))

/** A place is two names, its code and its words: they are one answer. */
export const answerOf = (name: string): string => name.replace(/-text$/, '')

/**
 * What stands in a form whose page was written anew under it, without what nobody has touched: `before` is what the page said when it was
 * typed. Undefined where nothing was.
 */
export function typedOver(now: Values, { before, shown }: { readonly before: Values; readonly shown: Values }): Values | undefined {
  const names = Object.keys(shown)
  const typed = new Set(names.filter((name) => now[name] !== before[name] && now[name] !== shown[name]).map(answerOf))
  return typed.size === 0 ? undefined : Object.fromEntries(names.map((name) => [name, (typed.has(answerOf(name)) ? now : shown)[name] ?? '']))
}

export type Meeting =
  | { readonly type: 'nothing' }
  /** Nobody has changed the page since: what was typed goes on where it stopped. */
  | { readonly type: 'restore'; readonly values: Values }
  /** The page says something else by now: the person chooses. */
  | { readonly type: 'conflict'; readonly values: Values }

/** What was kept meets the page as it is now, and what was already typed into it before our scripts ran. */
export function meet(kept: Typed | undefined, { shown, now }: { readonly shown: Values; readonly now: Values }): Meeting {
  const names = Object.keys(shown)
  if (kept === undefined || same(kept.values, shown, names)) return { type: 'nothing' }
  if (!same(kept.base, shown, names)) return { type: 'conflict', values: kept.values }
  const touched = new Set(names.filter((name) => now[name] !== shown[name]).map(answerOf))
  return { type: 'restore', values: Object.fromEntries(names.map((name) => [name, (touched.has(answerOf(name)) ? now[name] : kept.values[name]) ?? shown[name] ?? ''])) }
}
