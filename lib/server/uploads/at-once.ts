import { processWide } from '@/lib/server/process-wide'

/** What comes is held in memory meanwhile, a form whole and a part piece by piece, and who waits holds a line: how many of all people at once, and how many of one. */
const most = { form: { all: 16, one: 3 }, part: { all: 150, one: 6 }, wait: { all: 150, one: 6 } } as const
type Coming = { readonly what: keyof typeof most; readonly ownerId: string }

const places = () => processWide('uploads coming', () => new Map<string, number>())
const taken = (place: string): number => places().get(place) ?? 0
const add = (place: string, count: number) => { places().set(place, taken(place) + count) }

/** Does it, or answers undefined at once where too many are at it already: nobody's line is held for those who may never finish. */
export async function inPlace<T>({ what, ownerId }: Coming, work: () => Promise<T>): Promise<T | undefined> {
  const [all, one] = [what, `${what} ${ownerId}`]
  if (taken(all) >= most[what].all || taken(one) >= most[what].one) return undefined
  for (const place of [all, one]) add(place, 1)
  try {
    return await work()
  } finally {
    for (const place of [all, one]) add(place, -1)
    if (taken(one) === 0) places().delete(one)
  }
}
