import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { ApprovalPreview } from '@/components/desk/approval-preview'
import { CaseFacts } from '@/components/desk/case-facts'
import { CaseHead } from '@/components/desk/case-head'
import { CaseHistory } from '@/components/desk/case-history'
import { DeskForms } from '@/components/desk/desk-forms'
import { Papers } from '@/components/desk/papers'
import { RevealIdentity } from '@/components/desk/reveal-identity'
import { Trace } from '@/components/desk/trace'
import { Windows } from '@/components/policy/windows'
import { PickedSet } from '@/components/filing/picked-set'
import { Page } from '@/components/shell/page'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { shanghaiDay } from '@/lib/base/plain-date'
import { CaseId, type CaseView } from '@/lib/contracts/desk'
import { inForce } from '@/lib/filing/index'
import { requireStaff } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { openCase } from '@/lib/server/desk/views'
import { scannerIsOn } from '@/lib/server/uploads'
import { caseWords } from '@/lib/text/desk'
import { kindWords } from '@/lib/text/kinds'

import { decide, reveal } from '../actions'
import { OfficerBar } from '../officer-bar'

export const metadata: Metadata = { title: caseWords.decide, robots: { index: false } }

export default async function CasePage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await requireStaff()
  const id = CaseId.safeParse((await params).id)
  const view = id.success ? await openCase(staff, id.data, { now: clock.now(), today: clock.today() }) : undefined
  if (view === undefined) notFound()
  return (
    <Page
      wide title={kindWords[view.kind].name} lead={<span data-testid="reference">{view.number}</span>}
      back={{ href: '/desk', label: caseWords.back }} account={<OfficerBar staff={staff} />}
    >
      <CaseHead view={view} />
      {view.own ? <Notice kind="warn" title={caseWords.ownCase.title}>{caseWords.ownCase.text}</Notice> : null}
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_25rem]">
        <Case view={view} />
        <DeskForms
          id={view.id} version={view.version} options={view.options} action={decide}
          preview={view.options.approval ? <ApprovalPreview approval={view.options.approval} gaps={view.judged?.gaps ?? []} /> : null}
        />
      </div>
    </Page>
  )
}

function Case({ view }: { view: CaseView }) {
  return (
    <div className="grid min-w-0 gap-8">
      <CaseFacts view={view}><RevealIdentity id={view.id} action={reveal} /></CaseFacts>
      {view.picks === undefined ? null : <PickedSet picks={view.picks} codes />}
      <Papers files={view.files} unscanned={!scannerIsOn()} />
      {view.judged === undefined ? <Notice kind="danger">{caseWords.noDocument}</Notice> : <Judged view={view} judged={view.judged} />}
      <CaseHistory events={view.history} />
    </div>
  )
}

function Judged({ view, judged }: { view: CaseView; judged: NonNullable<CaseView['judged']> }) {
  const open = view.options.possible.includes('approve') || view.state === 'submitted' || view.state === 'waiting'
  return (
    <>
      <Trace judged={judged} />
      <Panel title={caseWords.windows}>
        {open && !view.onCommitment ? <p className="text-soft">{caseWords.windowsIfToday}</p> : null}
        <Windows
          windows={judged.windows} readings={judged.readings} gaps={judged.gaps} today={clock.today()}
          standing={{ filedOn: shanghaiDay(view.submittedAt.getTime()), inForce: inForce.has(view.state) }}
        />
      </Panel>
    </>
  )
}
