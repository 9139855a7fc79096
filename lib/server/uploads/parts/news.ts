import { processWide } from '@/lib/server/process-wide'

const readers = () => processWide('looks awaited', () => new Map<string, Set<() => void>>())
type Patience = { readonly ms: number; readonly end: AbortSignal }

/** Resolves when a look at this upload has ended in this process, or when the patience is over. */
export function newsOf(id: string, { ms, end }: Patience): Promise<void> {
  return new Promise((done) => {
    const all = readers().get(id) ?? new Set()
    const read = () => {
      clearTimeout(timer)
      end.removeEventListener('abort', read)
      all.delete(read)
      if (all.size === 0 && readers().get(id) === all) readers().delete(id)
      done()
    }
    const timer = setTimeout(read, ms)
    end.addEventListener('abort', read)
    readers().set(id, all.add(read))
    if (end.aborted) read()
  })
}

export function tellNews(id: string): void {
  for (const read of [...readers().get(id) ?? []]) read()
}
