import { z } from 'zod'

/** The case that one came from, and goes back to; anything else leads to the desk. */
export const caseIn = (text: unknown): string | undefined => z.uuid().safeParse(text).data

export const backTo = (text: unknown): string => `/desk${withCase(text, '/')}`
export const codeAt = (text: unknown): string => `/staff/again/code${withCase(text, '?case=')}`
export const askAt = (text: unknown): string => `/staff/again${withCase(text, '?case=')}`

function withCase(text: unknown, before: string): string {
  const id = caseIn(text)
  return id === undefined ? '' : `${before}${id}`
}
