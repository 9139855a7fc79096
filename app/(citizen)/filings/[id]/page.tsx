import { randomUUID } from 'node:crypto'

import { notFound, redirect } from 'next/navigation'

import { AnswersList } from '@/components/filing/answers-list'
import { History } from '@/components/filing/history'
import { PickedSet } from '@/components/filing/picked-set'
import { PrintButton } from '@/components/filing/print-button'
import { Receipt } from '@/components/filing/receipt'
import { Holding } from '@/components/filing/holding'
import { LedHere } from '@/components/filing/led-here'
import { InstallHint } from '@/components/shell/install-hint'
import { Page } from '@/components/shell/page'
import { Disclosure } from '@/components/ui/disclosure'
import { LinkButton } from '@/components/ui/link-button'
import { shanghaiDay, type PlainDate } from '@/lib/base/plain-date'
import { estimateAddress } from '@/lib/estimate/index'
import { factsOf, firstGap, onTheCitizen, possible, shownState } from '@/lib/filing/index'
import { AccountLink } from '@/app/(account)/account-link'
import { requireCitizen } from '@/lib/server/auth'
import { currentCalendar } from '@/lib/server/calendar'
import { clock } from '@/lib/server/clock'
import { myFiling, type FilingView } from '@/lib/server/filings/views'
import { ratingsOfRecord } from '@/lib/server/ratings/views'
import { signedWords } from '@/lib/text/commitment'
import { estimateWords } from '@/lib/text/estimate'
import { printedWords } from '@/lib/text/filing'
import { kindWords } from '@/lib/text/kinds'

import { Enders } from './enders'
import { OwnPapers } from './own-papers'
import { Rating, RatingNews } from './rating'
import { Supplement } from './supplement'

export const metadata = { title: '备案进度' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ 'file-error'?: string; 'file-for'?: string }> }

export default async function FilingPage({ params, searchParams }: Props) {
  const citizen = await requireCitizen()
  const { id } = await params
  const { 'file-error': code, 'file-for': material } = await searchParams
  const today = clock.today()
  const filing = await myFiling({ id, ownerId: citizen.id }, today)
  if (filing === undefined) notFound()
  if (filing.state === 'draft') redirect(`/filings/${id}/${firstGap(filing) ?? 'check'}`)
  const ratings = await ratingsOfRecord({ id, ownerId: citizen.id }, today)
  return (
    <Page account={<AccountLink />} title={kindWords[filing.kind].name} back={{ href: '/filings', label: '我的备案' }}>
      <LedHere state={filing.state}><Receipt filing={filing} today={today} decideBy={decideByRule(filing)} calendar={await currentCalendar()} /></LedHere>
      <RatingNews ratings={ratings} />
      <PrintButton>{printedWords.receipt}</PrintButton>
      {onTheCitizen.has(filing.state) ? <Supplement filing={filing} ownerId={citizen.id} fault={{ code, material }} /> : null}
      {filing.judgement.ok ? <Holding state={shownState(filing, today)} decision={filing.judgement.value.decision} today={today} filedOn={filedOnOf(filing)} calendarHref={`/filings/${id}/calendar`} /> : null}
      {filing.signed ? <div><LinkButton kind="plain" href={`/filings/${id}/promise`}>{signedWords.open}</LinkButton></div> : null}
      <div><LinkButton kind="plain" href={estimateOf(filing, today)}>{estimateWords.fromFiling}</LinkButton></div>
      <History lines={filing.history} />
      {onTheCitizen.has(filing.state) ? null : <OwnPapers filingId={id} ownerId={citizen.id} />}
      <Disclosure summary="我填的内容">
        <AnswersList draft={filing} />
        {filing.picks === undefined ? null : <PickedSet picks={filing.picks} />}
      </Disclosure>
      <Enders again={randomUUID()} over={isOver(filing, today)} id={id} version={filing.version} may={mayEnd(filing)} lock={lockOf(filing)} />
      <Rating id={id} ratings={ratings} today={today} />
      <InstallHint afterSubmission />
    </Page>
  )
}

/** Nothing more happens to it, or its last day has passed. */
const isOver = (filing: FilingView, today: PlainDate) => ['refused', 'withdrawn', 'revoked', 'ended', 'expired'].includes(shownState(filing, today))
const filedOnOf = ({ submittedAt }: FilingView) => (submittedAt === null ? undefined : shanghaiDay(submittedAt.getTime()))
const mayEnd = ({ state }: FilingView) => possible(state, 'citizen').filter((event) => event === 'withdraw' || event === 'end')

/** What this case comes to: its places and codes go along, nothing of who it is about. */
const estimateOf = ({ kind, answers }: FilingView, today: PlainDate): string =>
  estimateAddress({ ...factsOf(kind, answers, { today }), filed: true }, { from: answers.insuredPlace, to: answers.carePlace })

/** The rule behind the desk's last day, where the document names one. */
const decideByRule = ({ judgement, dueOn }: FilingView) =>
  judgement.ok ? judgement.value.decision.windows.find(({ window, ends }) => window === 'opens-by' && ends.type === 'day' && ends.day === dueOn) : undefined
const lockOf = ({ judgement }: FilingView) => (judgement.ok ? judgement.value.decision.statements.find(({ topic }) => topic === 'local-lock') : undefined)
