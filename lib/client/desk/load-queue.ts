import type { QueueView } from '@/lib/contracts/desk'

export type Loaded = { readonly view: QueueView } | { readonly signedOut: true }

/** The queue as it is now. Throws when the network or the server is away, so that the caller keeps what it has and tries again. */
export async function loadQueue(signal: AbortSignal): Promise<Loaded> {
  const answer = await fetch('/api/desk/queue', { signal, cache: 'no-store', headers: { accept: 'application/json' } })
  if (answer.status === 401) return { signedOut: true }
  if (!answer.ok) throw new Error(`the queue answered ${answer.status}`)
  return { view: (await answer.json()) as QueueView }
}
