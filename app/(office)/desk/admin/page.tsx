import type { Metadata } from 'next'

import { Page } from '@/components/shell/page'
import { requireAdministrator } from '@/lib/server/auth'
import { adminWords } from '@/lib/text/admin'

import { OfficerBar } from '../officer-bar'

export const metadata: Metadata = { title: adminWords.title, robots: { index: false } }

export default async function AdminPage() {
  const administrator = await requireAdministrator()
  return <Page wide title={adminWords.title} lead={adminWords.lead} account={<OfficerBar staff={administrator} />}>{null}</Page>
}
