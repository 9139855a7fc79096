import type { Metadata } from 'next'

import { QueueBoard } from '@/components/desk/queue-board'
import { Page } from '@/components/shell/page'
import { areaName } from '@/lib/text/areas'
import { requireStaff } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { openQueue } from '@/lib/server/desk/views'
import { queueWords } from '@/lib/text/desk'

import { OfficerBar } from './officer-bar'

export const metadata: Metadata = { title: queueWords.title, robots: { index: false } }

export default async function DeskPage() {
  const staff = await requireStaff()
  const view = await openQueue(staff, { now: clock.now(), today: clock.today() })
  return (
    <Page wide title={queueWords.title} lead={queueWords.lead(areaName(staff.area))} account={<OfficerBar staff={staff} />}>
      <QueueBoard view={view} />
    </Page>
  )
}
