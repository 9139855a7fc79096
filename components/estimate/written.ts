import type { Pairs } from '@/lib/estimate/index'

export function pairsOf(form: HTMLFormElement, submitter?: HTMLElement | null): Pairs {
  return [...new FormData(form, submitter ?? null)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
}

/** A place travels under two names, as words and as a code: they are one answer. */
export const answerIn = (name: string): string => name.replace(/-text$/u, '')

/** The answers that stand otherwise than they came: typed in before scripts ran, or brought back by the browser. */
export const changedIn = (form: HTMLFormElement | null): ReadonlySet<string> =>
  new Set([...form?.elements ?? []].flatMap((field) => (field instanceof HTMLInputElement && (field.value !== field.defaultValue || field.checked !== field.defaultChecked) ? [answerIn(field.name)] : [])))

/** What stood there, with the answers of the form that somebody has given meanwhile. */
export function writtenOver(before: Pairs, form: HTMLFormElement | null, answers: ReadonlySet<string>): Pairs {
  if (form === null || answers.size === 0) return before
  return [...before.filter(([name]) => !answers.has(answerIn(name))), ...pairsOf(form).filter(([name]) => answers.has(answerIn(name)))]
}

/** Where the form is drawn anew under a hand that writes, the hand goes on in the same field, at the same letter. */
export function holdHand(): () => void {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement)) return () => undefined
  const { id, selectionStart: from, selectionEnd: to } = field
  return () => {
    const again = document.getElementById(id)
    if (!(again instanceof HTMLInputElement) || again === field) return
    again.focus({ preventScroll: true })
    if (from !== null) again.setSelectionRange(from, to)
  }
}
