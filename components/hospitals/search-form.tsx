'use client'

import type { SyntheticEvent } from 'react'

import { readQuery, type Query } from '@/lib/client/hospitals/query'
import type { Service } from '@/lib/hospitals/index'
import { familyWords, hospitalWords, serviceWords, tierWords } from '@/lib/text/hospitals'

import { Button } from '../ui/button'
import { Disclosure } from '../ui/disclosure'
import { describedBy, Field } from '../ui/field'

import { Chips } from './chips'
import { openGroups, type NamedPlace } from './view'

const any = { value: '', label: hospitalWords.any }
const tiersShown = (['tertiary', 'secondary', 'primary', 'ungraded'] as const).map((value) => ({ value, label: tierWords[value] }))
const familiesShown = (['general', 'specialist', 'tcm', 'maternal-child', 'grassroots', 'pharmacy'] as const).map((value) => ({ value, label: familyWords[value] }))

type Props = {
  readonly query: Query
  readonly cities: readonly NamedPlace[]
  /** Called at every change; nothing happens without scripts, where the button sends the form. */
  readonly onChange: (query: Query) => void
  /** True where the change has been answered already and the server need not be asked. */
  readonly answers: boolean
}

/** What is looked for, as a plain form of its own address. */
export function SearchForm({ query, cities, onChange, answers }: Props) {
  const change = (event: SyntheticEvent<HTMLFormElement>) => { onChange(queryOf(event.currentTarget)) }
  const send = (event: SyntheticEvent<HTMLFormElement>) => {
    if (!answers) return
    event.preventDefault()
    onChange(queryOf(event.currentTarget))
    // The keyboard of the phone goes away and shows what lies behind it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  }
  return (
    <form action="/hospitals" method="get" role="search" className="grid gap-2" onChange={change} onSubmit={send}>
      {query.province === undefined ? null : <input type="hidden" name="province" value={query.province} />}
      {query.all ? <input type="hidden" name="all" value="yes" /> : null}
      <Text text={query.text} />
      <Disclosure summary={summaryOf(query, cities)} open={isWide(query)}>
        <div className="grid gap-4">
          {cities.length < 2 ? null : <City cities={cities} chosen={query.city ?? ''} />}
          <Chips name="level" legend={hospitalWords.tier} options={[any, ...tiersShown]} chosen={query.tier ?? ''} />
          <Chips name="kind" legend={hospitalWords.family} options={[any, ...familiesShown]} chosen={query.family ?? ''} />
          <Opened chosen={query.opened ?? ''} />
        </div>
      </Disclosure>
    </form>
  )
}

/** Who has said nothing yet is shown what could be said. With the first letter it folds away, and the list is seen above the keyboard. */
const isWide = ({ province, city, text }: Query): boolean => province !== undefined && city === undefined && text === ''

/** What the list is narrowed to, to be read while it is folded. */
function summaryOf({ city, tier, family, opened }: Query, cities: readonly NamedPlace[]): string {
  const chosen = [cities.find(({ code }) => code === city)?.name, tier && tierWords[tier], family && familyWords[family], opened && hospitalWords.openKnown(serviceWords[opened])]
  const told = chosen.filter((word) => word !== undefined).join('，')
  return told === '' ? hospitalWords.filters : hospitalWords.filtered(told)
}

function City({ cities, chosen }: { readonly cities: readonly NamedPlace[]; readonly chosen: string }) {
  return (
    <Field id="city" label={hospitalWords.city}>
      <select id="city" name="city" defaultValue={chosen} className="control">
        <option value="">{hospitalWords.wholeProvince}</option>
        {cities.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
      </select>
    </Field>
  )
}

function Opened({ chosen }: { readonly chosen: string }) {
  const option = (service: Service) => <option key={service} value={service}>{serviceWords[service]}</option>
  return (
    <Field id="open" label={hospitalWords.opened} hint={hospitalWords.openedHint}>
      <select id="open" name="open" defaultValue={chosen} className="control" aria-describedby={describedBy('open', { hint: hospitalWords.openedHint, error: undefined })}>
        <option value="">{hospitalWords.any}</option>
        {openGroups.plain.map(option)}
        <optgroup label={hospitalWords.chronicGroup}>{openGroups.chronic.map(option)}</optgroup>
      </select>
    </Field>
  )
}

function Text({ text }: { readonly text: string }) {
  return (
    <Field id="q" label={hospitalWords.text} hint={hospitalWords.textHint}>
      <div className="flex flex-wrap gap-2">
        <div className="min-w-0 grow basis-44">
          <input
            id="q" name="q" type="search" enterKeyHint="search" autoComplete="off" autoCapitalize="off" spellCheck={false} maxLength={60}
            defaultValue={text} className="control" aria-describedby={describedBy('q', { hint: hospitalWords.textHint, error: undefined })}
          />
        </div>
        <Button kind="plain">{hospitalWords.find}</Button>
      </div>
    </Field>
  )
}

const queryOf = (form: HTMLFormElement): Query =>
  readQuery([...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])))
