import type { Metadata } from 'next'

import { QueueBoard } from '@/components/desk/queue-board'
import { Page } from '@/components/shell/page'
import { Cell, CellGroup } from '@/components/ui/cell'
import { requireStaff, type Staff } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { openQueue } from '@/lib/server/desk/views'
import { countOpenRatings } from '@/lib/server/ratings/views'
import { areaName } from '@/lib/text/areas'
import { queueWords } from '@/lib/text/desk'
import { ratePageWords } from '@/lib/text/rates'
import { ratingDeskWords } from '@/lib/text/ratings'

import { OfficerBar } from './officer-bar'

export const metadata: Metadata = { title: queueWords.title, robots: { index: false } }

export default async function DeskPage() {
  const staff = await requireStaff()
  const view = await openQueue(staff, { now: clock.now(), today: clock.today() })
  return (
    <Page wide title={queueWords.title} lead={queueWords.lead(areaName(staff.area))} account={<OfficerBar staff={staff} />}>
      <QueueBoard view={view} />
      {staff.role === 'supervisor' ? <ForSupervisors {...staff} /> : null}
    </Page>
  )
}

async function ForSupervisors({ id, area }: Staff) {
  const waiting = await countOpenRatings({ id, area, role: 'supervisor' })
  return (
    <CellGroup>
      <Cell icon="alert" href="/desk/ratings" title={ratingDeskWords.title} note={ratingDeskWords.note(waiting)} />
      <Cell icon="document" href="/desk/rates" title={ratePageWords.title} note={ratePageWords.deskNote} />
    </CellGroup>
  )
}
