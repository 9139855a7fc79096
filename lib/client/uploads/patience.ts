import type { ProofCode } from '@/lib/contracts/proof'

/** What passes by itself, or when somebody signs in again. Everything else is about the file or the filing, and trying again changes nothing. */
const passing: ReadonlySet<ProofCode> = new Set<ProofCode>(['unreachable', 'server-trouble', 'busy', 'too-often', 'signed-out', 'garbled', 'run-out'])
export const passes = (code: ProofCode): boolean => passing.has(code)

const DELAYS_MS = [1000, 3000, 8000, 20_000] as const

/** How long to wait after so many vain tries. */
export const delayAfter = (tries: number): number => DELAYS_MS[Math.min(Math.max(tries, 1), DELAYS_MS.length) - 1] ?? 20_000

type Signs = { readonly window: EventTarget; readonly document: EventTarget & { readonly visibilityState: DocumentVisibilityState } }

/** Waits, but no longer when the network comes back, somebody comes back to the page, or one of the signals says so. */
export function patience(ms: number, ends: readonly AbortSignal[], { window, document }: Signs = globalThis): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      clearTimeout(timer)
      for (const [target, name, see] of signs) target.removeEventListener(name, see)
      done()
    }
    const seen = () => { if (document.visibilityState === 'visible') end() }
    const signs: readonly (readonly [EventTarget, string, () => void])[] = [[window, 'online', end], [window, 'pageshow', end], [document, 'visibilitychange', seen], ...ends.map((signal) => [signal, 'abort', end] as const)]
    for (const [target, name, see] of signs) target.addEventListener(name, see)
    const timer = setTimeout(end, ms)
    if (ends.some(({ aborted }) => aborted)) end()
  })
}
