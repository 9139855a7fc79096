import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'

import { Again } from '@/components/desk/hospitals/again'
import { DecideForm } from '@/components/desk/hospitals/decide-form'
import { FaultPanel } from '@/components/desk/hospitals/fault-panel'
import { ImportHead } from '@/components/desk/hospitals/import-head'
import { PreviewPanel } from '@/components/desk/hospitals/preview-panel'
import { Page } from '@/components/shell/page'
import { requireAdministrator } from '@/lib/server/auth'
import { importView } from '@/lib/server/hospitals/imports'
import { importWords } from '@/lib/text/hospital-imports'

import { OfficerBar } from '../../../officer-bar'
import { decideList } from '../actions'

export const metadata: Metadata = { title: importWords.title, robots: { index: false } }

/** One file: how far it is read, what is wrong in it, what it would do, and the decision. */
export default async function ImportPage({ params }: { params: Promise<{ id: string }> }) {
  const administrator = await requireAdministrator()
  const id = z.uuid().safeParse((await params).id)
  const view = id.success ? await importView(id.data) : undefined
  if (view === undefined) notFound()
  const [under, open] = [['waiting', 'reading'].includes(view.state), view.state === 'ready' || view.state === 'failed']
  return (
    <Page wide title={view.title} back={{ href: '/desk/admin/hospitals', label: importWords.back }} account={<OfficerBar staff={administrator} />}>
      <ImportHead view={view} />
      {under ? <Again href={`/desk/admin/hospitals/${view.id}`} /> : null}
      {view.faults > 0 || view.state === 'ready' ? <FaultPanel view={view} /> : null}
      {view.preview === undefined ? null : <PreviewPanel view={view} preview={view.preview} />}
      {open ? <DecideForm id={view.id} ready={view.state === 'ready'} closed={view.closed} action={decideList} /> : null}
    </Page>
  )
}
