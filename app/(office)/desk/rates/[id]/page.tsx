import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'

import { DecideRates } from '@/components/desk/rates/decide-rates'
import { RateDiffView } from '@/components/desk/rates/rate-diff'
import { RateGaps } from '@/components/desk/rates/rate-gaps'
import { RateRows } from '@/components/desk/rates/rate-rows'
import { Page } from '@/components/shell/page'
import { Disclosure } from '@/components/ui/disclosure'
import { requireStaff } from '@/lib/server/auth'
import { tableOf } from '@/lib/server/rates'
import { ratePageWords, rateTableStates } from '@/lib/text/rates'

import { OfficerBar } from '../../officer-bar'
import { decideRates } from '../actions'

export const metadata: Metadata = { title: ratePageWords.title, robots: { index: false } }

type Props = { params: Promise<{ id: string }> }

export default async function RateTablePage({ params }: Props) {
  const staff = await requireStaff('supervisor')
  const id = z.uuid().safeParse((await params).id)
  const page = id.success ? await tableOf({ id: staff.id, area: staff.area, role: 'supervisor' }, id.data) : undefined
  if (page === undefined) notFound()
  const { table, rows, diff, comparedWith, gaps } = page
  return (
    <Page
      wide title={`${ratePageWords.version(table.version)}（${rateTableStates[table.state]}）`} lead={table.fileName}
      back={{ href: '/desk/rates', label: ratePageWords.back }} account={<OfficerBar staff={staff} />}
    >
      {table.state === 'proposed' ? <RateDiffView diff={diff} comparedWith={comparedWith} /> : null}
      <RateGaps gaps={gaps} />
      <DecideRates id={table.id} comparedWith={comparedWith} state={table.state} action={decideRates} />
      <Disclosure summary={ratePageWords.all} open={table.state !== 'proposed'}><RateRows rows={rows} /></Disclosure>
    </Page>
  )
}
