import { notFound, redirect } from 'next/navigation'

import { AnswersList } from '@/components/filing/answers-list'
import { DraftSteps } from '@/components/filing/draft-steps'
import { KeptSubmit } from '@/components/filing/kept-submit'
import { NotFiled } from '@/components/filing/not-filed'
import { PickedSet } from '@/components/filing/picked-set'
import { Verdict } from '@/components/filing/verdict'
import { TakeAlong } from '@/components/kept/take-along'
import { Cited } from '@/components/policy/cited'
import { Statements } from '@/components/policy/statements'
import { Page } from '@/components/shell/page'
import { firstGap, stepsInLine } from '@/lib/filing/index'
import { AccountLink } from '@/app/(account)/account-link'
import { phoneMark, requireCitizen } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { myFiling, type FilingView } from '@/lib/server/filings/views'
import { kindWords } from '@/lib/text/kinds'

import { submitDraft } from '../../actions'

import { PendingIsland } from './pending-island'

export const metadata = { title: '核对后提交' }

/** Everything once more before it is sent: the answers, what the documents say to them, then one button. */
export default async function CheckPage({ params }: { params: Promise<{ id: string }> }) {
  const citizen = await requireCitizen()
  const { id } = await params
  const filing = await myFiling({ id, ownerId: citizen.id }, clock.today())
  if (filing === undefined) notFound()
  if (filing.state !== 'draft') redirect(`/filings/${id}`)
  const steps = stepsInLine(filing)
  return (
    <Page
      account={<AccountLink />} title="核对后提交" lead={`${kindWords[filing.kind].name}。还没有提交，请从头看一遍，有错点“修改”。`}
      back={{ href: `/filings/${id}/${steps.at(-1)?.id ?? ''}`, label: '上一步' }}
      above={<DraftSteps now={steps.length + 1} total={steps.length + 1} />}
    >
      {isFiled(filing) ? <Judged filing={filing} /> : <NotFiled filing={filing} changeHref={`/filings/${id}/insured-place`} />}
      <AnswersList draft={filing} changeAt={(step) => `/filings/${id}/${step}?from=check`} />
      {filing.picks === undefined ? null : <PickedSet picks={filing.picks} />}
      <PendingIsland filingId={id} />
      {mayBeSent(filing) ? <Send filing={filing} subject={phoneMark(citizen.id)} /> : null}
      <TakeAlong id={id} />
    </Page>
  )
}

const isFiled = ({ standing }: FilingView): boolean => standing === undefined || standing.type === 'filed'

function Judged({ filing }: { readonly filing: FilingView }) {
  const { id, judgement } = filing
  return (
    <>
      <Verdict judgement={judgement} complete={firstGap(filing) === undefined} today={clock.today()} proofHref={`/filings/${id}/proof`} />
      {judgement.ok ? <Statements title="国家文件没有定的" lines={judgement.value.decision.statements} topics={['left-to-place']} /> : null}
    </>
  )
}

/** Whatever is not refused and has its papers may be sent: what the documents cannot settle, the desk does. */
function mayBeSent(filing: FilingView): boolean {
  const { judgement, picks } = filing
  if (!isFiled(filing) || firstGap(filing) !== undefined || picks?.answer.status === 'no' || !judgement.ok) return false
  const { status, materials } = judgement.value.decision
  return status !== 'no' && materials.every(({ held, promised }) => held || promised)
}

function Send({ filing: { id, version, submissionKey, judgement }, subject }: { filing: FilingView; subject: string }) {
  const forged = judgement.ok ? judgement.value.decision.statements.filter(({ topic }) => topic === 'forgery') : []
  return (
    <KeptSubmit
      draft={{ draft: id, version, subject }} submissionKey={submissionKey}
      action={submitDraft} hidden={{ id, key: submissionKey, version: String(version) }} send="确认无误，提交"
    >
      <p>提交就表示：以上内容都是真的。{forged.map(({ says }) => `${says}。`)}</p>
      {forged.map((rule) => <Cited key={rule.id} pack={rule.pack} cite={rule.cite} says={rule.says} />)}
    </KeptSubmit>
  )
}
