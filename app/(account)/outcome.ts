/** What a form of signing in gives back: what was wrong in words, and what may be shown again. */
export type Outcome = {
  readonly problems: readonly { readonly field: string; readonly message: string }[]
  readonly notice?: string
  readonly values: Readonly<Record<string, string>>
  readonly turn: number
}
export type FormAct = (before: Outcome, form: FormData) => Promise<Outcome>

export const untouched: Outcome = { problems: [], values: {}, turn: 0 }

/** The next outcome. `turn` tells the form that something new came, even if it is the same message. */
export const told = ({ turn }: Outcome, now: Partial<Omit<Outcome, 'turn'>>): Outcome => ({ ...untouched, ...now, turn: turn + 1 })

export const wrong = (before: Outcome, field: string, message: string): Outcome => told(before, { problems: [{ field, message }] })

/** One text of a form; a file or nothing is the empty text. Nobody's phone or login is longer than this. */
export function textOf(form: FormData, name: string, max = 100): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.slice(0, max) : ''
}
