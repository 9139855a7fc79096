import { notFound, redirect } from 'next/navigation'

import { ActForm } from '@/components/filing/act-form'
import { AnswersList } from '@/components/filing/answers-list'
import { Verdict } from '@/components/filing/verdict'
import { Page } from '@/components/shell/page'
import { Steps } from '@/components/ui/steps'
import { firstGap, stepsOf } from '@/lib/filing/index'
import { AccountLink } from '@/app/(account)/account-link'
import { requireCitizen } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { myFiling, type FilingView } from '@/lib/server/filings/views'
import { kindWords } from '@/lib/text/kinds'

import { submitDraft } from '../../actions'

export const metadata = { title: '核对后提交' }

/** Everything once more before it is sent: the answers, what the documents say to them, then one button. */
export default async function CheckPage({ params }: { params: Promise<{ id: string }> }) {
  const citizen = await requireCitizen()
  const { id } = await params
  const filing = await myFiling({ id, ownerId: citizen.id }, clock.today())
  if (filing === undefined) notFound()
  if (filing.state !== 'draft') redirect(`/filings/${id}`)
  const { kind, answers, judgement } = filing
  const steps = stepsOf(kind, answers)
  return (
    <Page
      account={<AccountLink />} title="核对后提交" lead={`${kindWords[kind].name}。还没有提交，请从头看一遍，有错点“修改”。`}
      back={{ href: `/filings/${id}/${steps.at(-1)?.id ?? ''}`, label: '上一步' }}
      above={<Steps now={steps.length + 1} total={steps.length + 1} />}
    >
      <Verdict judgement={judgement} complete={firstGap(kind, answers) === undefined} today={clock.today()} proofHref={`/filings/${id}/proof`} />
      <AnswersList kind={kind} answers={answers} changeAt={`/filings/${id}`} />
      {mayBeSent(filing) ? <Send filing={filing} /> : null}
    </Page>
  )
}

/** Whatever is not refused and has its papers may be sent: what the documents cannot settle, the desk does. */
function mayBeSent({ kind, answers, judgement }: FilingView): boolean {
  if (firstGap(kind, answers) !== undefined || !judgement.ok) return false
  const { status, materials } = judgement.value.decision
  return status !== 'no' && materials.every(({ held, promised }) => held || promised)
}

function Send({ filing: { id, version, submissionKey } }: { filing: FilingView }) {
  return (
    <ActForm action={submitDraft} hidden={{ id, key: submissionKey, version: String(version) }} send="确认无误，提交">
      <p>提交就表示：以上内容都是真的。材料造假的，会停止待遇、追回多报的钱（吉人社联字〔2017〕79号 第五十五条）。</p>
    </ActForm>
  )
}
