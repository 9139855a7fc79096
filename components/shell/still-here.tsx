'use client'

import { useEffect, useRef, useState } from 'react'
import { idleMinutes } from '@/lib/contracts/session'
import { stillHereWords as words } from '@/lib/text/still-here'
import { Button } from '../ui/button'
import { buttonLook } from '../ui/button-look'

const minute = 60_000
const warnMinutes = 2
/** Who types is there: the server hears of it, but not at every key. */
const tellAfter = 5 * minute

type Presence = 'here' | 'soon' | 'out'

/** Whether the server still knows this person; unreachable is not an answer. */
const isKnown = async (): Promise<boolean | undefined> => {
  const answer = await fetch('/account', { method: 'HEAD', redirect: 'manual', cache: 'no-store' }).catch(() => undefined)
  return answer === undefined ? undefined : answer.ok
}

/** Says two minutes before that the session ends, and how to go on. Nothing counts down over what is being typed: typing is going on. */
export function StillHere() {
  const [presence, setPresence] = useState<Presence>('here')
  const tell = useRef<() => void>(() => undefined)
  useEffect(() => {
    let [seen, timers] = [Date.now(), [] as number[]]
    const wait = () => {
      timers.forEach((timer) => { clearTimeout(timer) })
      const rest = idleMinutes * minute - (Date.now() - seen)
      timers = [window.setTimeout(() => { setPresence('soon') }, rest - warnMinutes * minute), window.setTimeout(() => { setPresence('out') }, rest)]
    }
    const heard = (known: boolean | undefined) => {
      if (known === undefined) return
      if (known) seen = Date.now()
      setPresence(known ? 'here' : 'out')
      if (known) wait()
    }
    const go = () => { void isKnown().then(heard) }
    const typing = () => {
      if (Date.now() - seen < tellAfter) return
      seen = Date.now()
      go()
    }
    tell.current = go
    wait()
    document.addEventListener('input', typing)
    return () => {
      timers.forEach((timer) => { clearTimeout(timer) })
      document.removeEventListener('input', typing)
    }
  }, [])
  // Out of the flow: empty, it must take no room beside what stands in the head.
  return <div role="status" className="absolute">{presence === 'here' ? null : <Notice presence={presence} onStay={() => { tell.current() }} />}</div>
}

function Notice({ presence, onStay }: { readonly presence: 'soon' | 'out'; readonly onStay: () => void }) {
  return (
    <div className="card fixed inset-x-3 bottom-3 z-20 grid gap-3 border-accent p-4 sm:mx-auto sm:max-w-column">
      <p className="font-medium">{words[presence]}</p>
      <p className="text-soft">{presence === 'soon' ? words.soonText(warnMinutes) : words.outText}</p>
      <p>{presence === 'soon' ? <Button type="button" onClick={onStay}>{words.stay}</Button> : <a href={`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`} className={buttonLook('primary')}>{words.signIn}</a>}</p>
    </div>
  )
}
