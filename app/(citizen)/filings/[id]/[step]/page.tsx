import { notFound, redirect } from 'next/navigation'

import { CommitmentText } from '@/components/filing/commitment-text'
import { DraftSteps } from '@/components/filing/draft-steps'
import { PickRules } from '@/components/filing/pick-rules'
import { StepForm } from '@/components/filing/step-form'
import { isOnlyChoice, questionsOf } from '@/components/filing/step-fields'
import { UnderWhich } from '@/components/filing/under-which'
import { TakeAlong } from '@/components/kept/take-along'
import { Reasons } from '@/components/policy/reasons'
import { Page } from '@/components/shell/page'
import { stepAfter, stepBefore, stepOf, stepsInLine, type Step } from '@/lib/filing/index'
import { AccountLink } from '@/app/(account)/account-link'
import { phoneMark, requireCitizen } from '@/lib/server/auth'
import { clock } from '@/lib/server/clock'
import { myFiling, type FilingView } from '@/lib/server/filings/views'
import { stepWords } from '@/lib/text/steps'

import { saveAnswers } from '../../actions'

import { ProofPanel } from './proof-panel'

export const metadata = { title: '填写备案' }

type Props = { params: Promise<{ id: string; step: string }>; searchParams: Promise<{ from?: string; 'file-error'?: string; 'file-for'?: string }> }

export default async function StepPage({ params, searchParams }: Props) {
  const citizen = await requireCitizen()
  const { id, step: name } = await params
  const filing = await myFiling({ id, ownerId: citizen.id }, clock.today())
  if (filing === undefined) notFound()
  if (filing.state !== 'draft') redirect(`/filings/${id}`)
  const step = stepOf(filing, name)
  if (step === undefined) notFound()
  const { from, 'file-error': code, 'file-for': material } = await searchParams
  return (
    <StepFrame filing={filing} step={step}>
      {step.does === 'uploads'
        ? <ProofPanel filing={filing} ownerId={citizen.id} next={stepAfter(filing, step.id) ?? 'check'} fault={{ code, material }} />
        : (
          <StepForm action={saveAnswers} hidden={hiddenOf(filing, step, from)} fields={questionsOf(step, filing)} send="保存并继续" page={{ draft: id, step: step.id, version: filing.version, subject: phoneMark(citizen.id) }}>
            <Told step={step} filing={filing} />
          </StepForm>
        )}
    </StepFrame>
  )
}

/** What has to be read before one answers. */
function Told({ step, filing }: { readonly step: Step; readonly filing: FilingView }) {
  if (step.does === 'signs') return <CommitmentText judgement={filing.judgement} />
  return step.judgedBy === undefined ? null : <PickRules {...step.judgedBy} />
}

const hiddenOf = ({ id, version }: FilingView, step: Step, from: string | undefined) => ({ id, step: step.id, version: String(version), ...(from === 'check' ? { from } : {}) })

function StepFrame({ filing, step, children }: { filing: FilingView; step: Step; children: React.ReactNode }) {
  const { id, judgement, standing } = filing
  const steps = stepsInLine(filing)
  const before = stepBefore(filing, step.id)
  const { title, why } = stepWords[step.id]
  return (
    <Page
      account={<AccountLink />} {...(isOnlyChoice(step) ? {} : { title, lead: why })}
      back={step.aside ? { href: `/filings/${id}/check`, label: '回到核对' } : { href: before === undefined ? '/filings' : `/filings/${id}/${before}`, label: '上一步' }}
      above={step.aside ? undefined : <DraftSteps now={steps.findIndex(({ id: each }) => each === step.id) + 1} total={steps.length + 1} />}
    >
      <NotPossible judgement={judgement} />
      {children}
      {before === undefined ? null : <UnderWhich standing={standing} />}
      <TakeAlong id={id} />
    </Page>
  )
}

/** As soon as an answer rules the record out it is said, and the answers before may still be changed. */
function NotPossible({ judgement }: { judgement: FilingView['judgement'] }) {
  if (!judgement.ok || judgement.value.decision.status !== 'no' || judgement.value.decision.reasons.length === 0) return null
  return <Reasons title="按前面填的，办不了这一种。填错了可以点“上一步”改" steps={judgement.value.decision.reasons} />
}
