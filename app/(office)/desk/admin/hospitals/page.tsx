import type { Metadata } from 'next'

import { BringForm } from '@/components/desk/hospitals/bring-form'
import { ImportList } from '@/components/desk/hospitals/import-list'
import { ListHistory } from '@/components/desk/hospitals/list-history'
import { ReportList } from '@/components/desk/hospitals/report-list'
import { Page } from '@/components/shell/page'
import { bringRefusals } from '@/lib/contracts/hospital-import'
import { requireAdministrator } from '@/lib/server/auth'
import { openReports } from '@/lib/server/hospitals'
import { recentImports, recentLists } from '@/lib/server/hospitals/imports'
import { adminWords } from '@/lib/text/admin'
import { importWords } from '@/lib/text/hospital-imports'

import { OfficerBar } from '../../officer-bar'

import { decideList } from './actions'

export const metadata: Metadata = { title: importWords.title, robots: { index: false } }

type Props = { searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>> }

/** The list of institutions: what it is now, what was brought, what people say is wrong in it. */
export default async function HospitalListsPage({ searchParams }: Props) {
  const administrator = await requireAdministrator()
  const asked = await searchParams
  const [imports, lists, reports] = [await recentImports(), await recentLists(), await openReports()]
  const typed = Object.fromEntries(['title', 'on', 'covers', 'city'].map((name) => [name, typeof asked[name] === 'string' ? asked[name] : '']))
  return (
    <Page wide title={importWords.title} lead={importWords.lead} back={{ href: '/desk/admin', label: adminWords.title }} account={<OfficerBar staff={administrator} />}>
      <BringForm typed={typed} refused={bringRefusals.find((code) => code === asked['error'])} />
      <ImportList imports={imports} />
      <ListHistory lists={lists} action={decideList} />
      <ReportList reports={reports} action={decideList} />
    </Page>
  )
}
