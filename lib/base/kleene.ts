/** Three-valued truth: `undefined` is "not known yet" and never becomes "no". */
export type Kleene = boolean | undefined

export const not = (value: Kleene): Kleene => (value === undefined ? undefined : !value)

/** Yes only if all are yes; one "no" settles it, whatever is unknown beside it. */
export function allOf(values: readonly Kleene[]): Kleene {
  if (values.includes(false)) return false
  return values.includes(undefined) ? undefined : true
}

/** Yes if one is yes; "no" only if all are no. */
export function anyOf(values: readonly Kleene[]): Kleene {
  if (values.includes(true)) return true
  return values.includes(undefined) ? undefined : false
}
