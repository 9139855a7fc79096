import { fold } from './fold'
import type { Institution } from './types'

/** What somebody sent for an institution: its mark where one was taken from a list, and the words beside it. */
export type Named = { readonly id: string | undefined; readonly words: string }

export const isCalled = ({ name, aliases }: Pick<Institution, 'name' | 'aliases'>, words: string): boolean => [name, ...aliases.map(({ text }) => text)].some((each) => fold(each) === fold(words))

/** Which of those that were found is meant beyond doubt: the one that bears the mark, else the only one that is called so. */
export function meantOf(found: readonly Institution[], { id, words }: Named): Institution | undefined {
  const called = found.filter((each) => isCalled(each, words))
  return found.find((each) => each.id === id) ?? (called.length === 1 ? called[0] : undefined)
}
