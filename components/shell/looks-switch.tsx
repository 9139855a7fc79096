'use client'

import { phoneShelf } from '@/lib/client/device/shelf'
import { looksOf, setLooks } from '@/lib/client/looks/looks'
import { looksWords } from '@/lib/text/looks'
import { Icon } from '../ui/icon'
import { useHydrated } from '../ui/use-hydrated'

const look = 'inline-flex min-h-11 cursor-pointer items-center gap-1.5 px-1 text-accent underline underline-offset-4'

/** One tap in the head of every page. Without scripts it leads to the page that says how else text becomes larger. */
export function LooksSwitch() {
  const hydrated = useHydrated()
  if (!hydrated) return <a href="/display" className={look}><Words /></a>
  return <button type="button" onClick={turn} className={look}><Words /></button>
}

function turn() {
  const root = document.documentElement
  const looks = looksOf(root)
  setLooks({ ...looks, elder: !looks.elder }, { root, shelf: phoneShelf })
}

/** Which of the two is seen is a matter of the root's attribute: the page itself is the same for everybody. */
function Words() {
  return (
    <>
      <Icon name="text" className="size-[1.2em]" />
      <span className="when-plain">{looksWords.elder}</span>
      <span className="when-elder">{looksWords.off}</span>
    </>
  )
}
