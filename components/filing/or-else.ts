/** Some phones keep a dead connection open for minutes. */
const PATIENCE_MS = 20_000

type Act<O> = (before: O, form: FormData) => Promise<O>
type Else<O> = {
  /** The server has answered with the next page. */
  readonly arrived?: () => void
  /** Nobody has answered, or not one of ours: what to show now. */
  readonly otherwise: Act<O>
}

/** An action that may be pressed without network: what was typed is not lost with the page. */
export const orElse = <O>(action: Act<O>, { arrived, otherwise }: Else<O>): Act<O> => async (before, form) => {
  try {
    return await Promise.race([action(before, form), silence()])
  } catch (reason) {
    const way = wayOf(reason)
    if (way === undefined) return otherwise(before, form)
    // Whoever is signed out meanwhile is led to the sign-in page and finds what they typed when they come back.
    if (way.startsWith('NEXT_REDIRECT') && !way.includes('/sign-in')) arrived?.()
    throw reason
  }
}

const silence = () => new Promise<never>((_, reject) => { setTimeout(() => { reject(new Error('nobody answered')) }, PATIENCE_MS) })

/** Next leads on, or to a page that says that there is none, by throwing. */
function wayOf(reason: unknown): string | undefined {
  const digest = typeof reason === 'object' && reason !== null && 'digest' in reason ? reason.digest : undefined
  return typeof digest === 'string' && digest.startsWith('NEXT_') ? digest : undefined
}
