import { onShelf, phoneShelf, putOnShelf, type Shelf } from './shelf'

const KEY = 'ydt-install'
const day = 86_400_000
const rest = 90 * day

/** What this phone remembers of the hint: how often the app was opened, and when the hint was sent away. Nothing about a person. */
type Kept = { readonly visits: number; readonly dismissed: number }

function kept(shelf: Shelf): Kept {
  const [visits = 0, dismissed = 0] = (onShelf(shelf, KEY) ?? '').split(' ').map(Number).filter(Number.isFinite)
  return { visits, dismissed }
}

const keep = (shelf: Shelf, { visits, dismissed }: Kept): boolean => putOnShelf(shelf, KEY, `${String(visits)} ${String(dismissed)}`)

/** Counts this opening, once for each time the browser was opened. */
export function countVisit({ shelf = phoneShelf, session }: { readonly shelf?: Shelf; readonly session: Shelf }): void {
  if (onShelf(session, KEY) !== undefined || !putOnShelf(session, KEY, '1')) return
  const before = kept(shelf)
  keep(shelf, { ...before, visits: before.visits + 1 })
}

type Asked = { readonly afterSubmission: boolean; readonly standalone: boolean; readonly inApp: boolean; readonly now: number; readonly shelf?: Shelf }

/** After something was sent, or on the second visit; not again for ninety days, not in WeChat, and not where it is installed. */
export function mayHint({ afterSubmission, standalone, inApp, now, shelf = phoneShelf }: Asked): boolean {
  if (standalone || inApp) return false
  const { visits, dismissed } = kept(shelf)
  return (afterSubmission || visits >= 2) && now - dismissed > rest
}

export const dismissHint = (now: number, shelf: Shelf = phoneShelf): boolean => keep(shelf, { ...kept(shelf), dismissed: now })
