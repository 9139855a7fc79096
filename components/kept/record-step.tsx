'use client'

import type { PlainDate } from '@/lib/base/plain-date'
import { goTo } from '@/lib/client/device/address'
import { CHECK, KEPT, pageOf } from '@/lib/client/kept/address'
import type { KeptRecord } from '@/lib/client/kept/record'
import { keepRecord } from '@/lib/client/kept/store'
import { dayAsked, firstGap, readStep, standingOf, stepAfter, stepBefore, stepOf, stepsInLine, type Draft, type Step } from '@/lib/filing/index'
import { keptWords } from '@/lib/text/kept'
import { stepWords } from '@/lib/text/steps'

import { CommitmentText } from '../filing/commitment-text'
import { PickRules } from '../filing/pick-rules'
import { isOnlyChoice, questionsOf } from '../filing/step-fields'
import { StepForm, type StepAction } from '../filing/step-form'
import { faultsShown } from '../filing/step-problems'
import { UnderWhich } from '../filing/under-which'
import { Reasons } from '../policy/reasons'
import { Steps } from '../ui/steps'

import { rawOf } from './form'
import { judgementOf } from './judgement'
import { Gone, KeptPage, type Shown } from './kept-page'
import { RecordPhotos } from './record-photos'

type Props = Shown & { readonly page: string; readonly fromCheck: boolean }

/** One page of a record: the same questions in the same order as with network, read and judged here. */
export function RecordStep({ page, fromCheck, ...shown }: Props) {
  const draft = draftOf(shown.record, shown.today)
  const step = stepOf(draft, page)
  if (step === undefined) return <Gone kept={shown.kept} />
  return (
    <StepFrame {...shown} draft={draft} step={step}>
      {step.does === 'uploads'
        ? <RecordPhotos {...shown} next={pageOf(shown.record.id, stepAfter(draft, step.id) ?? CHECK)} />
        : (
          <StepForm action={saving(draft, step, { record: shown.record, fromCheck })} hidden={{}} fields={questionsOf(step, draft)} send={keptWords.onward}>
            {step.does === 'signs' ? <CommitmentText judgement={judgementOf(shown)} /> : null}
            {step.judgedBy === undefined ? null : <PickRules {...step.judgedBy} />}
          </StepForm>
        )}
    </StepFrame>
  )
}

export const draftOf = ({ kind, answers }: KeptRecord, on: PlainDate): Draft => ({ kind, answers, on })

type FrameProps = Shown & { readonly draft: Draft; readonly step: Step; readonly children: React.ReactNode }

function StepFrame({ draft, step, children, ...shown }: FrameProps) {
  const { kept, record } = shown
  const steps = stepsInLine(draft)
  const before = stepBefore(draft, step.id)
  const { title, why } = stepWords[step.id]
  return (
    <KeptPage
      kept={kept} {...(isOnlyChoice(step) ? {} : { title, lead: why })}
      back={step.aside ? { href: pageOf(record.id, CHECK), label: keptWords.check } : before === undefined ? { href: KEPT, label: keptWords.back } : { href: pageOf(record.id, before), label: keptWords.before }}
      above={step.aside ? undefined : <Way now={steps.findIndex(({ id }) => id === step.id) + 1} total={steps.length + 1} />}
    >
      <NotPossible {...shown} />
      {children}
      {before === undefined ? null : <UnderWhich standing={standingHere(draft)} />}
    </KeptPage>
  )
}

const Way = (steps: { readonly now: number; readonly total: number }) => (
  <>
    <p className="text-small font-semibold text-warn">{keptWords.draft}</p>
    <Steps {...steps} />
  </>
)

function NotPossible(shown: Shown) {
  const judgement = judgementOf(shown)
  if (!judgement.ok || judgement.value.decision.status !== 'no' || judgement.value.decision.reasons.length === 0) return null
  return <Reasons title={keptWords.notPossible} steps={judgement.value.decision.reasons} />
}

export function standingHere(draft: Draft) {
  const { kind, answers: { insuredPlace } } = draft
  return insuredPlace === undefined ? undefined : standingOf(kind, insuredPlace, dayAsked(draft))
}

type Saving = { readonly record: KeptRecord; readonly fromCheck: boolean }

/** Reads a page as the server would, keeps it on the phone and goes on. */
const saving = (draft: Draft, step: Step, { record, fromCheck }: Saving): StepAction => async ({ turn }, form) => {
  const raw = rawOf(form)
  const list = step.judgedBy === undefined ? undefined : await (await import('@/lib/client/hospitals/listing')).listingHere(raw, draft.answers)
  const { answers, faults } = readStep(step, raw, { before: draft.answers, today: draft.on, list })
  if (faults.length > 0) return { faults: faultsShown(faults), values: raw, turn: turn + 1 }
  await keepRecord({ ...record, answers, edited: true })
  const after = { ...draft, answers }
  const back = fromCheck && firstGap(after) === undefined
  goTo(pageOf(record.id, back ? CHECK : (stepAfter(after, step.id) ?? CHECK)))
  return { faults: [], values: {}, turn }
}
