import type { Metadata } from 'next'

import { ProposeForm } from '@/components/desk/rates/propose-form'
import { VersionList } from '@/components/desk/rates/version-list'
import { Page } from '@/components/shell/page'
import { placeName } from '@/lib/places/index'
import { requireStaff } from '@/lib/server/auth'
import { tablesOf } from '@/lib/server/rates'
import { queueWords } from '@/lib/text/desk'
import { ratePageWords } from '@/lib/text/rates'

import { OfficerBar } from '../officer-bar'

import { proposeRates } from './actions'

export const metadata: Metadata = { title: ratePageWords.title, robots: { index: false } }

type Props = { searchParams: Promise<{ readonly file?: string | readonly string[] }> }

export default async function RatesPage({ searchParams }: Props) {
  const staff = await requireStaff('supervisor')
  const tables = await tablesOf({ id: staff.id, area: staff.area, role: 'supervisor' })
  return (
    <Page wide title={ratePageWords.title} lead={ratePageWords.lead(placeName(staff.area) ?? staff.area)} back={{ href: '/desk', label: queueWords.title }} account={<OfficerBar staff={staff} />}>
      <ProposeForm action={proposeRates} tooLarge={(await searchParams).file === 'too-large'} />
      <VersionList tables={tables.map(({ id, version, state, count, fileName, proposedBy, proposedAt }) => ({ id, version, state, count, fileName, proposedBy, proposedAt }))} />
    </Page>
  )
}
