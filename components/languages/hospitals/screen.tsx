import { addressOf, MOST_ROWS, ROWS, type Query } from '@/lib/client/hospitals/query'
import { familyOf, flagOf, kindFamilies, tiers, type Institution, type ListInfo } from '@/lib/hospitals/index'
import { allPlaces } from '@/lib/places/index'
import { dayIn, placeIn, type Speech } from '@/lib/text/languages/index'

import { Button } from '../../ui/button'
import { buttonLook } from '../../ui/button-look'
import { Cell, CellGroup } from '../../ui/cell'
import { EmptyState } from '../../ui/empty-state'
import { Input, Select } from '../fields'
import { LanguagePage } from '../page'
import { provinceCodes } from '../place-groups'
import { addressIn } from '../switch'
import { Zh } from '../zh'

type Found = { readonly institutions: readonly Institution[]; readonly next?: string; readonly info: ListInfo }
type Props = { readonly speech: Speech; readonly query: Query; readonly found: Found | undefined }

/** Hospitals by province, name, level and kind. What is known of each is on its Chinese page. */
export function HospitalsPage({ speech, query, found }: Props) {
  const { hospitals, shell } = speech.words
  return (
    <LanguagePage speech={speech} address={addressOf(query)} title={hospitals.title} lead={hospitals.lead} back={{ href: '/', label: shell.home }}>
      <SearchForm speech={speech} query={query} />
      {found === undefined ? <p role="status">{hospitals.nothingAsked}</p> : <Results speech={speech} query={query} found={found} />}
    </LanguagePage>
  )
}

function SearchForm({ speech, query: { province, city, text, tier, family } }: Omit<Props, 'found'>) {
  const { language, words: { hospitals } } = speech
  const named = (codes: readonly string[]) => codes.map((code) => [code, placeIn(language, code)] as const)
  const cities = allPlaces('prefecture').filter((place) => place.province === province).map(({ code }) => code)
  return (
    <form action={`/${language}/hospitals`} method="get" role="search" className="grid gap-4">
      <Select name="province" label={hospitals.province} options={[['', hospitals.anyProvince], ...named(provinceCodes)]} chosen={province} speech={speech} />
      {cities.length < 2 ? null : <Select name="city" label={hospitals.city} options={[['', hospitals.anyCity], ...named(cities)]} chosen={city} speech={speech} />}
      <Input name="q" type="search" label={hospitals.text} hint={hospitals.textHint} value={text} speech={speech} />
      <Select name="level" label={hospitals.level} options={[['', hospitals.any], ...tiers.map((each) => [each, hospitals.tiers[each]] as const)]} chosen={tier} speech={speech} />
      <Select name="kind" label={hospitals.kind} options={[['', hospitals.any], ...kindFamilies.map((each) => [each, hospitals.families[each]] as const)]} chosen={family} speech={speech} />
      <div><Button>{hospitals.find}</Button></div>
    </form>
  )
}

function Results({ speech, query, found: { institutions, next, info } }: { readonly speech: Speech; readonly query: Query; readonly found: Found }) {
  const { language, words: { hospitals } } = speech
  const count = String(institutions.length)
  return (
    <section aria-label={hospitals.results} className="grid gap-3">
      <p role="status" className="font-medium">{next === undefined ? hospitals.found(count) : hospitals.foundMany(count)}</p>
      <p className="text-small text-soft">{hospitals.caution(dayIn(language, info.on), hospitals.origins[info.origin])} {hospitals.official}</p>
      {institutions.length === 0 ? <EmptyState title={hospitals.none} text={hospitals.noneText} /> : (
        <>
          <p className="text-small text-soft">{hospitals.openUnknown} {hospitals.detail}</p>
          <CellGroup>{institutions.map((hospital) => <HospitalCell key={hospital.id} speech={speech} hospital={hospital} />)}</CellGroup>
        </>
      )}
      {next === undefined ? null : <More speech={speech} query={query} />}
    </section>
  )
}

function HospitalCell({ speech: { language, words: { hospitals } }, hospital: { id, name, level, kind, city, open } }: { readonly speech: Speech; readonly hospital: Institution }) {
  const { state } = flagOf(open, 'inpatient')
  const about = [hospitals.families[familyOf(kind)], placeIn(language, city)].join(' · ')
  return (
    <Cell
      href={`/hospitals/${id}`} title={<Zh>{name}</Zh>} value={hospitals.levels[level]}
      note={state === 'unknown' ? about : <>{about}<span className={`block ${state === 'yes' ? 'text-ok' : ''}`}>{state === 'yes' ? hospitals.directYes : hospitals.directNo}</span></>}
    />
  )
}

function More({ speech: { language, words: { hospitals } }, query }: Omit<Props, 'found'>) {
  if (query.shown >= MOST_ROWS) return <p className="text-soft">{hospitals.tooMany}</p>
  return <a href={addressIn(language, addressOf({ ...query, shown: query.shown + ROWS }))} className={buttonLook('plain')}>{hospitals.more}</a>
}
