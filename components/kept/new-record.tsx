'use client'

import type { PlainDate } from '@/lib/base/plain-date'
import { goTo } from '@/lib/client/device/address'
import { CHECK, pageOf } from '@/lib/client/kept/address'
import { keepRecord } from '@/lib/client/kept/store'
import { firstGap, openingStep, openKinds, readStep } from '@/lib/filing/index'
import { newWords } from '@/lib/text/filing'
import { keptWords } from '@/lib/text/kept'
import { kindWords } from '@/lib/text/kinds'

import { stepFields } from '../filing/step-fields'
import { StepForm, type StepOutcome } from '../filing/step-form'
import { faultsShown } from '../filing/step-problems'

import { rawOf } from './form'

/** Which record, from where to where. Its key is made here, so that it is handed in once however often it is sent. */
export function NewRecord({ today }: { readonly today: PlainDate }) {
  const kinds = openKinds(today)
  const begin = async ({ turn }: StepOutcome, form: FormData): Promise<StepOutcome> => {
    const raw = rawOf(form)
    const kind = kinds.find((each) => each === raw['kind'])
    const { answers, faults } = readStep(openingStep, raw, { before: {}, today })
    const problems = [...(kind === undefined ? [{ field: 'kind', message: keptWords.whichMissing }] : []), ...faultsShown(faults)]
    if (kind === undefined || problems.length > 0) return { faults: problems, values: raw, turn: turn + 1 }
    const record = { id: crypto.randomUUID(), key: crypto.randomUUID(), kind, answers }
    await keepRecord(record)
    goTo(pageOf(record.id, firstGap({ kind, answers, on: today }) ?? CHECK))
    return { faults: [], values: {}, turn }
  }
  const options = kinds.map((value) => ({ value, label: kindWords[value].short, hint: kindWords[value].forWhom }))
  const opening = stepFields(openingStep, { kind: 'long-stay', answers: {}, on: today })
  return <StepForm action={begin} hidden={{}} fields={[{ id: 'kind', type: 'choice', label: newWords.kind, options }, ...opening]} send={keptWords.begin} />
}
