'use client'

import { goTo } from '@/lib/client/device/address'
import { CHECK, pageOf, STATE } from '@/lib/client/kept/address'
import { sendWaiting } from '@/lib/client/kept/flush'
import { keepRecord } from '@/lib/client/kept/store'
import { firstGap, stepsInLine, type Draft, type Judgement } from '@/lib/filing/index'
import { keptWords } from '@/lib/text/kept'
import { kindWords } from '@/lib/text/kinds'

import { ActForm, type ActOutcome } from '../filing/act-form'
import { AnswersList } from '../filing/answers-list'
import { NotFiled } from '../filing/not-filed'
import { PickedSet } from '../filing/picked-set'
import { Verdict } from '../filing/verdict'
import { Cited } from '../policy/cited'
import { Steps } from '../ui/steps'

import { judgementOf } from './judgement'
import { KeptPage, type Shown } from './kept-page'
import { draftOf, standingHere } from './record-step'
import { usePicks } from './use-picks'

/** Everything once more: the answers, what the documents say to them, then one button. */
export function CheckRecord(shown: Shown) {
  const { kept, record } = shown
  const draft = draftOf(record, shown.today)
  const steps = stepsInLine(draft)
  const standing = standingHere(draft)
  const judgement = judgementOf(shown)
  const picks = usePicks(draft)
  const pageAt = (step: string) => pageOf(record.id, step, CHECK)
  return (
    <KeptPage
      kept={kept} title={keptWords.check} lead={`${kindWords[record.kind].name}。${keptWords.checkLead}`}
      back={{ href: pageOf(record.id, steps.at(-1)?.id ?? ''), label: keptWords.before }}
      above={<Steps now={steps.length + 1} total={steps.length + 1} />}
    >
      {standing === undefined || standing.type === 'filed'
        ? <Verdict judgement={judgement} complete={firstGap(draft) === undefined} today={draft.on} proofHref={pageOf(record.id, 'proof')} />
        : <NotFiled filing={{ ...record, standing }} changeHref={pageAt('insured-place')} />}
      <AnswersList draft={draft} changeAt={pageAt} />
      {picks === undefined ? null : <PickedSet picks={picks} />}
      {mayBeSent(draft, judgement) && picks?.answer.status !== 'no' ? <Send {...shown} judgement={judgement} /> : null}
    </KeptPage>
  )
}

/** As with network: what is not refused and has its papers may be sent. */
function mayBeSent(draft: Draft, judgement: Judgement): boolean {
  if (standingHere(draft)?.type !== 'filed' || firstGap(draft) !== undefined || !judgement.ok) return false
  const { status, materials } = judgement.value.decision
  return status !== 'no' && materials.every(({ held, promised }) => held || promised)
}

function Send({ record, judgement }: Shown & { readonly judgement: Judgement }) {
  const forged = judgement.ok ? judgement.value.decision.statements.filter(({ topic }) => topic === 'forgery') : []
  const submit = async ({ turn }: ActOutcome): Promise<ActOutcome> => {
    await keepRecord({ ...record, sending: {} })
    goTo(pageOf(record.id, STATE))
    void sendWaiting(record.id)
    return { turn }
  }
  return (
    <ActForm action={submit} hidden={{}} send={keptWords.submit}>
      <p>{keptWords.promise}{forged.map(({ says }) => `${says}。`)}</p>
      {forged.map((rule) => <Cited key={rule.id} pack={rule.pack} cite={rule.cite} says={rule.says} />)}
    </ActForm>
  )
}
