import type { Metadata } from 'next'

import { Page } from '@/components/shell/page'
import { Cell, CellGroup } from '@/components/ui/cell'
import { requireAdministrator } from '@/lib/server/auth'
import { adminWords } from '@/lib/text/admin'
import { holidayWords } from '@/lib/text/holidays'

import { OfficerBar } from '../officer-bar'

export const metadata: Metadata = { title: adminWords.title, robots: { index: false } }

export default async function AdminPage() {
  const administrator = await requireAdministrator()
  return (
    <Page wide title={adminWords.title} lead={adminWords.lead} account={<OfficerBar staff={administrator} />}>
      <CellGroup title={adminWords.lists}>
        <Cell href="/desk/admin/holidays" title={holidayWords.title} note={holidayWords.note} />
      </CellGroup>
    </Page>
  )
}
