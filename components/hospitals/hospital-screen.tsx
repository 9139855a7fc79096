'use client'

import Link from 'next/link'

import { formatDay, type PlainDate } from '@/lib/base/plain-date'
import type { Institution, ListInfo } from '@/lib/hospitals/index'
import { aliasWords, hospitalKindWords, hospitalWords, levelWords } from '@/lib/text/hospitals'

import { buttonLook } from '../ui/button-look'
import { Icon } from '../ui/icon'
import { LinkButton } from '../ui/link-button'
import { Notice } from '../ui/notice'
import { Panel } from '../ui/panel'
import { SummaryList } from '../ui/summary-list'

import { CopyName } from './copy-name'
import { HospitalsFrame } from './frame'
import { Caution, Official } from './list-note'
import { OpenPanel } from './open-flags'
import { dialled, estimateHref, mapHrefs, phonesIn, type Row } from './view'

/** `on-its-way` and `missing`: the list of a province has neither address nor telephone, they come by themselves. */
export type ContactState = 'here' | 'on-its-way' | 'missing'
type Props = { readonly row: Row; readonly info: ListInfo; readonly back: string; readonly contact: ContactState; readonly closedOn?: PlainDate | undefined }

/** One institution: what it is, how to reach it, what it is open for, and what care there would pay. */
export function HospitalScreen({ row: { hospital, place }, info, back, contact, closedOn }: Props) {
  return (
    <HospitalsFrame title={hospital.name} lead={`${levelWords[hospital.level]} · ${hospitalKindWords[hospital.kind]}`} back={{ href: back, label: hospitalWords.toList }}>
      {closedOn === undefined ? null : <Notice kind="warn">{hospitalWords.closedOn(formatDay(closedOn))}</Notice>}
      <div className="flex flex-wrap gap-3">
        {phonesIn(hospital.phone ?? '').map((phone) => (
          <a key={phone} href={`tel:${dialled(phone)}`} className={buttonLook('primary')}><Icon name="phone" />{hospitalWords.callNumber(phone)}</a>
        ))}
        <CopyName name={hospital.name} />
      </div>
      <SummaryList rows={factsOf(hospital, place, contact)} />
      <OpenPanel open={hospital.open} />
      <div className="grid gap-1">
        <div><LinkButton href={estimateHref(hospital)}>{hospitalWords.pay}</LinkButton></div>
        <p className="text-small text-soft">{hospitalWords.payNote}</p>
      </div>
      <Maps name={hospital.name} place={place} />
      <div className="grid gap-1"><Caution info={info} /><Official /></div>
      <Link href={`/hospitals/${hospital.id}/report`} prefetch={false} className="inline-flex min-h-11 items-center justify-self-start">{hospitalWords.report}</Link>
    </HospitalsFrame>
  )
}

const lacking: Readonly<Record<ContactState, string>> = { here: hospitalWords.notKnown, 'on-its-way': hospitalWords.contactLoading, missing: hospitalWords.contactMissing }

function factsOf({ aliases, level, kind, address, phone, code }: Institution, place: string, contact: ContactState) {
  const names = aliases.map(({ type, text }) => ({ label: aliasWords[type], text }))
  return [
    ...[...new Set(names.map(({ label }) => label))].map((label) => ({ label, value: names.filter((name) => name.label === label).map(({ text }) => text).join('、') })),
    { label: hospitalWords.level, value: levelWords[level] },
    { label: hospitalWords.kind, value: hospitalKindWords[kind] },
    { label: hospitalWords.place, value: place },
    { label: hospitalWords.address, value: address ?? lacking[contact] },
    { label: hospitalWords.phone, value: phone ?? lacking[contact] },
    ...(code === undefined ? [] : [{ label: hospitalWords.code, value: code }]),
  ]
}

function Maps({ name, place }: { readonly name: string; readonly place: string }) {
  const hrefs = mapHrefs(name, place)
  return (
    <Panel title={hospitalWords.map}>
      <p className="flex flex-wrap gap-3">
        {(['amap', 'baidu'] as const).map((map) => <a key={map} href={hrefs[map]} rel="noreferrer external" className={buttonLook('plain')}>{hospitalWords.maps[map]}</a>)}
      </p>
      <p className="text-small text-soft">{hospitalWords.mapNote}</p>
    </Panel>
  )
}
