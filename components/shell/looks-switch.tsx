'use client'

import { phoneShelf } from '@/lib/client/device/shelf'
import { looksOf, setLooks } from '@/lib/client/looks/looks'
import { looksWords } from '@/lib/text/looks'
import { Icon } from '../ui/icon'
import { useHydrated } from '../ui/use-hydrated'

const look = 'inline-flex min-h-11 cursor-pointer items-center gap-1.5 px-1 text-accent underline underline-offset-4'

type Says = { readonly elder: string; readonly off: string }

/** One tap in the head of every page. Without scripts it leads to the page that says how else text becomes larger. */
export function LooksSwitch({ words = looksWords }: { words?: Says }) {
  const hydrated = useHydrated()
  if (!hydrated) return <a href="/display" className={look}><Words says={words} /></a>
  return <button type="button" onClick={turn} className={look}><Words says={words} /></button>
}

function turn() {
  const root = document.documentElement
  const looks = looksOf(root)
  setLooks({ ...looks, elder: !looks.elder }, { root, shelf: phoneShelf })
}

/** Which of the two is seen is a matter of the root's attribute: the page itself is the same for everybody. */
function Words({ says }: { says: Says }) {
  return (
    <>
      <span className="when-plain"><Icon name="text" className="size-[1.2em]" /></span>
      <span className="when-plain">{says.elder}</span>
      <span className="when-elder">{says.off}</span>
    </>
  )
}
