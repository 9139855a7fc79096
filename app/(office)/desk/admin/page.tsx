import type { Metadata } from 'next'

import { Jobs } from '@/components/desk/jobs-standing'
import { SmsBudget } from '@/components/desk/sms-budget'
import { Page } from '@/components/shell/page'
import { Cell, CellGroup } from '@/components/ui/cell'
import { Notice } from '@/components/ui/notice'
import { codeBudgets, requireAdministrator } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { jobsStanding } from '@/lib/server/jobs'
import { scannerIsOn } from '@/lib/server/uploads'
import { adminWords } from '@/lib/text/admin'
import { importWords } from '@/lib/text/hospital-imports'
import { holidayWords } from '@/lib/text/holidays'
import { scannerWords } from '@/lib/text/scanner'

import { OfficerBar } from '../officer-bar'

export const metadata: Metadata = { title: adminWords.title, robots: { index: false } }

export default async function AdminPage() {
  const administrator = await requireAdministrator()
  return (
    <Page wide title={adminWords.title} lead={adminWords.lead} account={<OfficerBar staff={administrator} />}>
      {scannerIsOn() ? null : <Notice kind="warn">{scannerWords.off}</Notice>}
      <Jobs standing={await jobsStanding(clock.now())} />
      <SmsBudget uses={await codeBudgets(clock.now())} />
      <CellGroup title={adminWords.lists}>
        <Cell href="/desk/admin/holidays" title={holidayWords.title} note={holidayWords.note} />
        <Cell href="/desk/admin/hospitals" title={importWords.title} note={importWords.lead} />
      </CellGroup>
    </Page>
  )
}
