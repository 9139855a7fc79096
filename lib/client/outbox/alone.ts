const NAME = 'yiditong-outbox'
const LEASE_MS = 60_000

export type Lease = (name: string, until: number, now: number) => Promise<boolean>

type Ways = { readonly locks: LockManager | undefined; readonly lease: Lease }

/** One sender among all open pages: by the browser's locks, else by a lease that runs out. Whoever comes second leaves it to the first. */
export async function alone(work: () => Promise<void>, { locks, lease }: Ways): Promise<boolean> {
  if (locks !== undefined) return locks.request(NAME, { ifAvailable: true }, async (lock) => lock !== null && (await work(), true))
  const now = Date.now()
  if (!(await lease(NAME, now + LEASE_MS, now))) return false
  try {
    await work()
  } finally {
    await lease(NAME, 0, now)
  }
  return true
}
