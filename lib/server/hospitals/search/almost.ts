/** One place where a slip may have happened: what is left whole around it, and how the text may look then. */
export type Slip = { readonly whole: readonly string[]; readonly pattern: (gap: string, any: string) => string }

/** Every way in which a word may be one slip away from what was meant: a sign wrong, missing, too many, or two swapped. */
export function almost(word: string): readonly Slip[] {
  const signs = word.split('')
  return signs.map((sign, at): Slip => {
    const [before, after, next] = [word.slice(0, at), word.slice(at + 1), signs[at + 1]]
    return {
      // Two that have changed places leave neither of them whole.
      whole: [before, after.slice(1)].filter((part) => part !== ''),
      pattern: (gap, any) => {
        const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(gap)
        const [head, tail] = [before.split('').join(gap), after.split('').join(gap)]
        // The sign is wrong or too many; or one is missing before it; or it and the next have changed places.
        const ways = [joined(head, `${any}?`, tail), joined(head, any, sign, tail), ...(next === undefined ? [] : [joined(head, next, sign, after.slice(1).split('').join(gap))])]
        return ways.join('|')
      },
    }
  })
}
