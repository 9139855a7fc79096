'use client'

import Link from 'next/link'
import { useState } from 'react'

import { loadPlaces } from '@/lib/client/check/places'
import { locate, type Whereabouts } from '@/lib/client/hospitals/locate'
import { hospitalWords } from '@/lib/text/hospitals'

import { Button } from '../ui/button'
import { buttonLook } from '../ui/button-look'
import { Icon } from '../ui/icon'
import { useHydrated } from '../ui/use-hydrated'

type City = { readonly code: string; readonly name: string }
type Told = { readonly state: 'asked' } | Exclude<Whereabouts, { state: 'near' }> | { readonly state: 'near'; readonly cities: readonly City[] }

async function nearby(): Promise<Told> {
  const [where, places] = await Promise.all([locate(navigator), loadPlaces().catch(() => undefined)])
  if (where.state !== 'near') return where
  const cities = where.cities.flatMap((code) => {
    const name = places?.placeName(code)
    return name === undefined ? [] : [{ code, name }]
  })
  return cities.length === 0 ? { state: 'unavailable' } : { state: 'near', cities }
}

/** A shortcut, only after a tap: the phone compares where it is with the list of cities, and the person says which one is meant. */
export function LocateCities({ hrefOf }: { readonly hrefOf: (province: string, city: string) => string }) {
  const hydrated = useHydrated()
  const [told, setTold] = useState<Told>()
  if (!hydrated) return null
  const ask = () => {
    setTold({ state: 'asked' })
    void nearby().then(setTold)
  }
  return (
    <div className="grid gap-2">
      <div>
        <Button type="button" kind="plain" onClick={ask}>
          <Icon name="pin" />
          {hospitalWords.locate}
        </Button>
      </div>
      <p className="text-small text-soft">{hospitalWords.locateNote}</p>
      <div role="status">{told === undefined ? null : <Answer told={told} hrefOf={hrefOf} />}</div>
    </div>
  )
}

function Answer({ told, hrefOf }: { readonly told: Told; readonly hrefOf: (province: string, city: string) => string }) {
  if (told.state === 'asked') return <p>{hospitalWords.locating}</p>
  if (told.state !== 'near') return <p>{hospitalWords.located[told.state]}</p>
  return (
    <div className="grid gap-2">
      <p>{hospitalWords.near}</p>
      <ul className="flex flex-wrap gap-2">
        {told.cities.map(({ code, name }) => (
          <li key={code}><Link href={hrefOf(`${code.slice(0, 2)}0000`, code)} prefetch={false} className={buttonLook('plain')}>{name}</Link></li>
        ))}
      </ul>
    </div>
  )
}
