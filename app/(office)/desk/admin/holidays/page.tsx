import type { Metadata } from 'next'

import { YearForm } from '@/components/desk/holidays/year-form'
import { YearVersions } from '@/components/desk/holidays/year-versions'
import { Page } from '@/components/shell/page'
import { requireAdministrator } from '@/lib/server/auth'
import { yearsForKeeper } from '@/lib/server/calendar'
import { adminWords } from '@/lib/text/admin'
import { holidayWords } from '@/lib/text/holidays'

import { OfficerBar } from '../../officer-bar'

import { enterYear, undoYear } from './actions'

export const metadata: Metadata = { title: holidayWords.title, robots: { index: false } }

export default async function HolidaysPage() {
  const administrator = await requireAdministrator()
  const { known, versions } = await yearsForKeeper()
  return (
    <Page wide title={holidayWords.title} lead={holidayWords.lead(known)} back={{ href: '/desk/admin', label: adminWords.title }} account={<OfficerBar staff={administrator} />}>
      <YearForm action={enterYear} />
      <YearVersions versions={versions} action={undoYear} />
    </Page>
  )
}
