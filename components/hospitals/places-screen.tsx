'use client'

import Link from 'next/link'
import { useSyncExternalStore } from 'react'

import { phoneShelf } from '@/lib/client/device/shelf'
import { lastPlace, type LastPlace } from '@/lib/client/hospitals/last-place'
import { addressOf, ROWS } from '@/lib/client/hospitals/query'
import { hospitalWords, regionWords } from '@/lib/text/hospitals'
import { setWords } from '@/lib/text/hospital-set'

import { Button } from '../ui/button'
import { buttonLook } from '../ui/button-look'
import { Cell, CellGroup } from '../ui/cell'
import { describedBy, Field } from '../ui/field'

import { HospitalsFrame } from './frame'
import { LocateCities } from './locate-cities'
import type { NamedPlace } from './view'

const listOf = (province: string, city?: string) => addressOf({ province, ...(city === undefined ? {} : { city }), text: '', shown: ROWS })

/** Where to look: the place looked at last, the cities nearby, or a province by name. */
export function PlacesScreen({ provinces }: { readonly provinces: readonly NamedPlace[] }) {
  return (
    <HospitalsFrame translated="/hospitals" title={hospitalWords.title} lead={hospitalWords.lead} back={{ href: '/', label: hospitalWords.back }}>
      <Last />
      <WholeCountry />
      <LocateCities hrefOf={listOf} />
      <section className="grid gap-4">
        <h2 className="text-heading">{hospitalWords.chooseProvince}</h2>
        {Object.entries(regionWords).map(([digit, name]) => (
          <Region key={digit} name={name} provinces={provinces.filter(({ code }) => code.startsWith(digit))} />
        ))}
      </section>
      <CellGroup><Cell icon="hospital" href="/hospitals/choose" title={setWords.title} note={setWords.lead} /></CellGroup>
    </HospitalsFrame>
  )
}

function Region({ name, provinces }: { readonly name: string; readonly provinces: readonly NamedPlace[] }) {
  return (
    <div className="grid gap-2">
      <h3 className="text-small font-normal text-soft">{name}</h3>
      <ul className="flex flex-wrap gap-2">
        {provinces.map((province) => (
          <li key={province.code}>
            <Link href={listOf(province.code)} prefetch={false} className={buttonLook('plain')}>{province.name}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

let remembered: LastPlace | undefined | 'not read' = 'not read'
/** Read once while the page is open: it must be the same from one drawing to the next. */
const readLast = (): LastPlace | undefined => (remembered = remembered === 'not read' ? lastPlace(phoneShelf) : remembered)
const never = () => () => { remembered = 'not read' }

function Last() {
  const last = useSyncExternalStore(never, readLast, () => undefined)
  if (last === undefined) return null
  return <CellGroup><Cell icon="clock" href={listOf(last.province, last.city)} title={hospitalWords.last(last.name)} note={hospitalWords.lastNote} /></CellGroup>
}

function WholeCountry() {
  return (
    <form action="/hospitals" method="get" role="search">
      <Field id="q" label={hospitalWords.wholeCountry} hint={hospitalWords.wholeCountryHint}>
        <div className="flex flex-wrap gap-2">
          <div className="min-w-0 grow basis-44">
            <input id="q" name="q" type="search" enterKeyHint="search" autoComplete="off" maxLength={60} className="control" aria-describedby={describedBy('q', { hint: hospitalWords.wholeCountryHint, error: undefined })} />
          </div>
          <Button kind="plain">{hospitalWords.find}</Button>
        </div>
      </Field>
    </form>
  )
}
