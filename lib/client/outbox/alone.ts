const LEASE_MS = 60_000

export type Lease = (name: string, until: number, now: number) => Promise<boolean>

/** `name`: what is sent by one at a time. */
type Ways = { readonly name: string; readonly locks: LockManager | undefined; readonly lease: Lease }

/** One sender among all open pages: by the browser's locks, else by a lease that runs out. Whoever comes second leaves it to the first. */
export async function alone(work: () => Promise<void>, { name, locks, lease }: Ways): Promise<boolean> {
  if (locks !== undefined) return locks.request(name, { ifAvailable: true }, async (lock) => lock !== null && (await work(), true))
  const now = Date.now()
  if (!(await lease(name, now + LEASE_MS, now))) return false
  try {
    await work()
  } finally {
    await lease(name, 0, now)
  }
  return true
}

/** Not in every web view. */
export const locksOf = (device: { readonly locks?: LockManager }): LockManager | undefined => device.locks
