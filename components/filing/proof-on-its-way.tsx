'use client'

import type { OnItsWay, Stage } from '@/lib/client/uploads/board'
import { mayChange } from '@/lib/client/uploads/may-change'
import type { ProofCode } from '@/lib/contracts/proof'
import { proofWords, uploadWords } from '@/lib/text/proofs'

import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { LinkButton } from '../ui/link-button'

import { ProofAdvice, type AdviceEvents } from './proof-advice'
import { proofName } from './proof-item'

export type WayEvents = AdviceEvents & { readonly again: (id: string) => void; readonly drop: (id: string) => void }
type Props = { item: OnItsWay; number: number; back: string; on: WayEvents }

/** A file between this phone and the desk: where it is, in words, and what may be done. */
export function ProofOnItsWay({ item, number, back, on }: Props) {
  const { id, isPhoto, stage, hints, lasting, preview } = item
  const name = proofName(isPhoto ? 'image/jpeg' : 'application/pdf', number)
  return (
    <li className="grid gap-3 px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {preview === undefined
          ? <Icon name={isPhoto ? 'image' : 'document'} className="size-16 p-3 text-soft" />
          : <img src={preview} alt="" width={64} height={64} onError={({ currentTarget }) => { currentTarget.hidden = true }} className="size-16 shrink-0 rounded-control border border-line object-cover" />}
        <div className="grid min-w-0 grow basis-40 gap-1">
          <p className="font-medium">{name}</p>
          <Where stage={stage} lasting={lasting} />
        </div>
        <div className="flex flex-wrap gap-2">
          {stage.at === 'waiting' && stage.code === 'signed-out' ? <LinkButton kind="plain" href={`/sign-in?next=${encodeURIComponent(back)}`}>{uploadWords.signIn}</LinkButton> : null}
          {mayTry(stage) ? <Button type="button" kind="plain" aria-label={uploadWords.ofNamed(uploadWords.retry, name)} onClick={() => { on.again(id) }}>{uploadWords.retry}</Button> : null}
          <Button type="button" kind="quiet" aria-label={uploadWords.ofNamed(uploadWords.giveUp, name)} onClick={() => { on.drop(id) }}>{uploadWords.giveUp}</Button>
        </div>
      </div>
      <ProofAdvice id={id} hints={hints} on={on} />
    </li>
  )
}

/** Trying again helps when the way or the room was the trouble; a file that was refused would be refused again. */
const mayTry = (stage: Stage): boolean => stage.at === 'waiting' || (stage.at === 'refused' && mayChange.has(stage.code))

/** What is wrong with the way here, or with the filing, says nothing about the file. */
const notTheFile: ReadonlySet<ProofCode> = new Set<ProofCode>([...mayChange, 'not-possible-now'])

function Where({ stage, lasting }: { stage: Stage; lasting: boolean }) {
  if (stage.at === 'refused') {
    return (
      <div role="alert" className="text-danger">
        <p className="font-medium">{notTheFile.has(stage.code) ? uploadWords.failed : uploadWords.refused}</p>
        <p className="text-small">{proofWords[stage.code]}</p>
      </div>
    )
  }
  return (
    <>
      <p className="text-small text-soft">{wordsFor(stage, lasting)}</p>
      {stage.at === 'sending' ? <progress max={100} value={stage.percent} className="w-full" aria-hidden="true" /> : null}
    </>
  )
}

function wordsFor(stage: Exclude<Stage, { readonly at: 'refused' }>, lasting: boolean): string {
  switch (stage.at) {
    case 'preparing': return uploadWords.preparing
    case 'kept': return lasting ? uploadWords.kept : uploadWords.keptByPage
    case 'sending': return uploadWords.sending(stage)
    case 'waiting': return uploadWords.waits(stage.code, lasting)
    case 'looking': return uploadWords.looking
    case 'gone': return uploadWords.gone
  }
}
