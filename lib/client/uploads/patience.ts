import type { ProofCode } from '@/lib/contracts/proof'

import { onSigns } from '../device/signs'

/** What passes by itself, or when somebody signs in again. Everything else is about the file or the filing, and trying again changes nothing. */
const passing: ReadonlySet<ProofCode> = new Set<ProofCode>(['unreachable', 'server-trouble', 'busy', 'scanner-away', 'too-often', 'signed-out', 'garbled', 'run-out'])
export const passes = (code: ProofCode): boolean => passing.has(code)

/** What keeps every file from going, and not this one alone: the line, or that nobody is signed in. */
const forAll: ReadonlySet<ProofCode> = new Set<ProofCode>(['unreachable', 'signed-out'])
export const holdsAll = (code: ProofCode): boolean => forAll.has(code)

const DELAYS_MS = [1000, 3000, 8000, 20_000] as const
const LONGER_MS = [...DELAYS_MS, 60_000, 300_000] as const

/** How long to wait after so many vain tries. A dead line costs nothing; what was sent and not taken costs the phone its data each time. */
export function delayAfter(tries: number, code: ProofCode): number {
  const delays = holdsAll(code) ? DELAYS_MS : LONGER_MS
  return delays[Math.min(Math.max(tries, 1), delays.length) - 1] ?? DELAYS_MS[3]
}

/** Waits, but no longer when the network comes back, somebody comes back to the page, or one of the signals says so. */
export function patience(ms: number, ends: readonly AbortSignal[], where?: Parameters<typeof onSigns>[1]): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      clearTimeout(timer)
      stop()
      for (const signal of ends) signal.removeEventListener('abort', end)
      done()
    }
    const stop = onSigns(end, where)
    for (const signal of ends) signal.addEventListener('abort', end)
    const timer = setTimeout(end, ms)
    if (ends.some(({ aborted }) => aborted)) end()
  })
}
